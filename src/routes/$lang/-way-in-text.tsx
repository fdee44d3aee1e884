import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'

const LIGHT = { fetch: () => import('../../ways/in-text/way-light.tsx'), words: ['ways'] } as const

/** What the map of the text can show beside one thing: it goes along from pane to pane. */
const OF_THE_MAP = ['issues', 'groups']

interface Props {
  readonly show: string | undefined
  /** Whether it is to be named, where no map beside the text does. */
  readonly isNamed: boolean
}

/** Lights in the text, and in what stands beside it, what the address shows. All that does so comes when an address does. */
export function WayInText({ show, isNamed }: Props) {
  const way = show !== undefined && !OF_THE_MAP.includes(show) ? show : null
  const Light = useWhenAsked(way !== null, LIGHT, () => void reloadOrSayWhy({ isInAddress: true }))
  return Light && way !== null ? <Light way={way} isNamed={isNamed} /> : null
}
