/** Of a wrong locator: what it asks for, and what could have been meant. */
import type { WayEntry } from '../corpus/ways/model.ts'
import { idOf, type Locator, parseLocator } from '../locator.ts'

/** The id that a wrong locator asks for, whatever its kind. */
export const askedId = (show: string): string => {
  const kind = parseLocator(show)?.kind
  return kind === undefined || kind === 'part' ? show : (idOf(kind, show as Locator) ?? show)
}

/** Those of the kind that a wrong locator asks for; all of them where it asks for no kind there is. */
export function waysLike(show: string, ways: readonly WayEntry[]): readonly WayEntry[] {
  const kind = parseLocator(show)?.kind
  const own = ways.filter(({ locator }) => parseLocator(locator)?.kind === kind)
  return own.length > 0 ? own : ways
}
