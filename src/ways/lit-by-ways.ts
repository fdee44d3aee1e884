/** What belongs to an issue, a thread, a mechanism or an actor, and what belongs to a part by way of them. */
import type { WayEntry } from '../corpus/ways/model.ts'
import type { Locator } from '../locator.ts'
import type { Knowledge } from '../place/lighting.ts'

const NOTHING: ReadonlySet<Locator> = new Set()

/** The parts that speak of it, its milestones, the rows of those who spoke. */
export function litByWays(ways: readonly WayEntry[]): Knowledge {
  const known = new Map(
    ways.map(({ locator, parts, events, cells }) => [
      locator,
      new Set([locator, ...parts.map(({ at }) => at), ...events, ...cells]),
    ]),
  )
  return (locator) => known.get(locator) ?? NOTHING
}
