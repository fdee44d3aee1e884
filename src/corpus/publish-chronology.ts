/** The public shape of `/data/chronology.json`; see `src/build/README.md`. */
import { type Locator, thingLocator } from '../locator.ts'
import type { Corpus } from './corpus.ts'
import { indexParts } from './parts/part.ts'
import { partsAboutEvent } from './relations/parts-about-event.ts'

/** The events in order of time, each with the parts of our documents that speak of it, the links of its chain, and its note in Arabic. */
export function publishedChronology({
  chronology,
  relations,
  things,
  parts,
}: Pick<Corpus, 'chronology' | 'relations' | 'things' | 'parts'>): unknown {
  const { inReadingOrder } = indexParts(parts)
  const about = partsAboutEvent(relations)
  const links = relations.filter(({ type }) => type === 'leads-to')
  const notes = new Map(things.map(({ locator, verification }) => [locator, verification?.note]))
  const linked = (locator: Locator, near: 'from' | 'to', far: 'from' | 'to') =>
    links
      .filter((link) => link[near] === locator)
      .map((link) => ({
        event: link[far],
        act: link.act,
        stated: link.stated,
        ...(link.sources ? { sources: link.sources } : {}),
      }))
  return chronology.map(
    ({ id, origin, date, track, title, description, verification, sources, ...event }) => {
      const locator = thingLocator('event', id)
      return {
        locator,
        title,
        description,
        start: date.start,
        end: date.end,
        precision: date.precision,
        display: date.display,
        track,
        origin,
        symbol: event.document_symbol,
        parts: [...(about.get(locator) ?? [])].sort(inReadingOrder),
        leadsTo: linked(locator, 'from', 'to'),
        comesFrom: linked(locator, 'to', 'from'),
        relatedDates: event.related_dates.map(({ date: day, label }) => ({ date: day, label })),
        sources,
        verification: { ...verification, arabicNote: notes.get(locator)?.ar ?? '' },
      }
    },
  )
}
