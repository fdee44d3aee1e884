import { useSearchValues } from '../../place/use-search.ts'
import { waySearch } from '../../ways/in-text/search.ts'
import { WayInText } from './-way-in-text.tsx'

/** Lights what the address shows on a page that stands alone, and says there what means nothing: the timeline, the contributions. */
export function WayOnPage() {
  return <WayInText show={useSearchValues(waySearch).show} isNamed />
}
