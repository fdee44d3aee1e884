import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'

const BAR = { fetch: () => import('../../quote/reopen/quoted-bar.tsx'), words: ['quote'] } as const

interface Props {
  readonly document: string
  readonly quote: string | undefined
}

/** Marks the words that an address quotes in the text of the page. All that does so comes when an address does. */
export function QuotedInText({ document, quote }: Props) {
  const Bar = useWhenAsked(quote !== undefined, BAR, () => void reloadOrSayWhy({ isInAddress: true }))
  return Bar && quote !== undefined ? <Bar key={quote} document={document} quote={quote} /> : null
}
