/** The events in a few words each, for pages that name them and need no more of the record. */
import type { Locator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { Thing } from './things.ts'

export interface Milestone {
  readonly locator: Locator
  readonly title: Bilingual
  readonly when: Bilingual
  /** The first day, as ISO writes it. */
  readonly start: string
  /** Whether a source for it was found. */
  readonly sourced: boolean
}

/** In order of time. */
export const milestonesOf = (things: readonly Thing[]): Milestone[] =>
  things.flatMap(({ locator, kind, title, date, sources }) =>
    kind === 'event' && date
      ? [
          {
            locator,
            title: { ar: title.ar ?? title.en ?? locator, en: title.en ?? title.ar ?? locator },
            when: date.display,
            start: date.start,
            sourced: sources.length > 0,
          },
        ]
      : [],
  )
