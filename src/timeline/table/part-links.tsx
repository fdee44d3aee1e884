import type { RecordOfThings } from '../../corpus/record.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import { PlaceLink } from '../../place/link.tsx'
import { useNames } from '../../place/names.ts'
import type { TimelineEvent } from '../events.ts'
import styles from './part-links.module.css'

interface Props {
  readonly record: RecordOfThings
  readonly event: TimelineEvent
}

/** The parts of the texts that speak of an event, each a link a finger can hit. */
export function PartLinks({ record, event }: Props) {
  const nameOf = useNames(record).short
  const parts = record.partsAbout(event.locator)
  if (parts.length === 0) return null
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part}>
          <PlaceLink
            to={part}
            aria-label={`${nameOf(part)}: ${event.short ? isolateLtr(event.short) : event.title}`}
          >
            {nameOf(part)}
          </PlaceLink>{' '}
        </li>
      ))}
    </ul>
  )
}
