/**
 * What belongs to a locator, by the relations one has: the one answer to what lights up in every pane when a person
 * points at something or reads it. A page that has only some of the relations gets the answer as far as they reach.
 */
import { isOfKind, type Locator, wholeDocument } from '../../locator.ts'
import { partsAboutEvent } from './parts-about-event.ts'
import type { Relation } from './relation.ts'
import { indexRelations } from './relation-index.ts'

export interface Belonging {
  /**
   * The events that belong to a locator: those that a part speaks of (a section: its paragraphs), those that a
   * document records, an event itself.
   */
  readonly eventsAt: (locator: Locator) => readonly Locator[]
  /**
   * Everything that lights up with a locator: itself, its events and their documents, the parts that speak of them and
   * the sections that hold these; of a figure, the cells that it adds up and the parts that state it; of a part that
   * states figures, those.
   */
  readonly litBy: (locator: Locator) => ReadonlySet<Locator>
}

const NOTHING: readonly Locator[] = []

export function belongingBy(relations: readonly Relation[]): Belonging {
  const { related } = indexRelations(relations)
  const step = (locator: Locator, type: Relation['type'], direction: 'in' | 'out') =>
    related(locator)
      .filter((relation) => relation.type === type && relation.direction === direction)
      .map((relation) => relation.locator)

  const parts = partsAboutEvent(relations)
  const events = new Map<Locator, Locator[]>()
  for (const [event, about] of parts) {
    for (const part of about) events.set(part, [...(events.get(part) ?? []), event])
  }
  const eventsAt = (locator: Locator): readonly Locator[] => {
    if (isOfKind('event', locator)) return [locator]
    if (isOfKind('doc', locator)) return step(wholeDocument(locator), 'records', 'out')
    const own = events.get(locator) ?? NOTHING
    // A footnote hangs on its paragraph; a section is its paragraphs.
    const below = step(locator, 'contains', 'out').flatMap((part) => events.get(part) ?? NOTHING)
    return [...new Set([...own, ...below])]
  }

  /** The cells that a figure adds up; a cell is its own. */
  const cellsOf = (figure: Locator): readonly Locator[] => {
    const cells = step(figure, 'sums', 'out')
    return cells.length > 0 || step(figure, 'sums', 'in').length === 0 ? cells : [figure]
  }
  /** The parts that state a figure: a column's total speaks for its cells too. */
  const stating = (figure: Locator) => {
    const totals = cellsOf(figure).flatMap((cell) => step(cell, 'sums', 'in'))
    return [figure, ...totals].flatMap((total) => step(total, 'states', 'in'))
  }
  return {
    eventsAt,
    litBy(locator) {
      const whole = wholeDocument(locator)
      const own = eventsAt(whole)
      const records = isOfKind('event', whole) ? step(whole, 'records', 'in') : NOTHING
      const speaking = [
        ...own.flatMap((event) => [...(parts.get(event) ?? NOTHING)]),
        ...step(whole, 'mentions', 'in'),
        ...stating(whole),
      ]
      const sections = speaking.flatMap((part) => step(part, 'contains', 'in'))
      const stated = step(whole, 'states', 'out')
      const figures = [...stated, ...[whole, ...stated].flatMap(cellsOf)]
      return new Set([locator, whole, ...own, ...records, ...speaking, ...sections, ...figures])
    },
  }
}
