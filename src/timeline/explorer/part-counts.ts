/** The parts of the texts that speak of events, with how many: what one can filter by. */
import type { Part } from '../../corpus/parts/part.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Locator } from '../../locator.ts'

export interface PartCount {
  readonly part: Locator
  readonly count: number
}

/** Both lists in reading order. */
export function partCounts(record: RecordOfThings): {
  readonly sections: readonly PartCount[]
  readonly parts: readonly PartCount[]
} {
  const speaking = new Set(
    record.things.flatMap(({ locator, kind }) => (kind === 'event' ? record.partsAbout(locator) : [])),
  )
  const counted = (parts: readonly Part[]) =>
    parts
      .map(({ locator }) => ({ part: locator, count: record.eventsAt(locator).length }))
      .filter(({ count }) => count > 0)
  return {
    sections: counted(record.parts.all.filter(({ kind }) => kind === 'section')),
    parts: counted(record.parts.all.filter(({ locator }) => speaking.has(locator))),
  }
}
