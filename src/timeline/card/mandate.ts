/** What a card tells of an event from the relations: the mandates around it and the document that records it. */
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Locator } from '../../locator.ts'
import { type Link, neighboursOf } from '../chain.ts'
import type { TimelineEvent } from '../events.ts'

/** A link of the chain of mandates, with the event at its other end. */
export interface Mandate {
  readonly link: Link
  readonly other: TimelineEvent
}

export interface Mandates {
  readonly before: readonly Mandate[]
  readonly after: readonly Mandate[]
}

/** The mandates that lead to an event and those that lead on from it; without those whose other end is unknown. */
export function mandatesAround(
  event: Locator,
  links: readonly Link[],
  events: readonly TimelineEvent[],
): Mandates {
  const withEnd = (end: 'from' | 'to') => (link: Link) => {
    const other = events.find(({ locator }) => locator === link[end])
    return other ? [{ link, other }] : []
  }
  const { before, after } = neighboursOf(links, event)
  return { before: before.flatMap(withEnd('from')), after: after.flatMap(withEnd('to')) }
}

/** The document that is the record of an event; null for none. */
export const documentRecording = ({ relations }: RecordOfThings, event: Locator): Locator | null =>
  relations.find(({ type, to }) => type === 'records' && to === event)?.from ?? null
