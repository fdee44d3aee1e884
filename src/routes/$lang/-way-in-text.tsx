import { isLocator, isWay } from '../../locator.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'

const LIGHT = { fetch: () => import('../../ways/in-text/way-light.tsx'), words: ['ways'] } as const

interface Props {
  readonly show: string | undefined
  /** Whether it is to be named, where no map beside the text does. */
  readonly isNamed: boolean
}

/** Lights in the text, and in what stands beside it, what the address shows. All that does so comes when an address does. */
export function WayInText({ show, isNamed }: Props) {
  const way =
    show !== undefined && isLocator(show) && (isWay(show) || show.startsWith('actor/')) ? show : null
  const Light = useWhenAsked(way !== null, LIGHT)
  return Light && way !== null ? <Light way={way} isNamed={isNamed} /> : null
}
