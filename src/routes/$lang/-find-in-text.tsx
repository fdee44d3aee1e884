import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'

const BAR = { fetch: () => import('../../search/in-text/find-bar.tsx'), words: ['search'] } as const

/** Marks the words that an address asks for in the text of the page, or in its list. All that does so comes when an address does. */
export function FindInText({ query }: { readonly query: string | undefined }) {
  const Bar = useWhenAsked(query !== undefined, BAR, () => void reloadOrSayWhy({ isInAddress: true }))
  return Bar && query !== undefined ? <Bar key={query} query={query} /> : null
}
