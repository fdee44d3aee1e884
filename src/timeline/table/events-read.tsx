import type { ReactNode } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { useNames } from '../../place/names.ts'
import { Button } from '../../ui/controls/button.tsx'
import { OriginSign } from '../drawing/signs.tsx'
import type { TimelineEvent } from '../events.ts'
import styles from './events-read.module.css'

interface Props {
  readonly record: RecordOfThings
  readonly document: DocumentId
  /** The part of the text that is being read. */
  readonly reading: Locator
  /** Of its events those that are shown. */
  readonly events: readonly TimelineEvent[]
  /** The events, where there are any. */
  readonly children: ReactNode
}

/** A heading over what the part being read speaks of, or that it speaks of nothing. */
export function EventsRead({ record, document, reading, events, children }: Props) {
  const { t } = useTranslation('timeline')
  const part = useNames(record, document).full(reading)
  const isSilent = record.eventsAt(reading).length === 0
  return (
    <section className={`${styles.read} screen-only`} data-read-events="">
      {events.length > 0 ? (
        <>
          <h3>{t('read.events', { part })}</h3>
          {children}
        </>
      ) : (
        <p>{isSilent ? t('read.none', { part }) : t('read.filtered', { part })}</p>
      )}
    </section>
  )
}

interface NamedProps {
  readonly events: readonly TimelineEvent[]
  readonly onOpen: (event: TimelineEvent) => void
}

/** Events one after the other, each by its name. */
export function NamedEvents({ events, onOpen }: NamedProps) {
  return (
    <ul className={styles.named}>
      {events.map((event) => (
        <li key={event.locator} data-locator={event.locator}>
          <OriginSign origin={event.origin} />
          <span>
            <Button look="link" onClick={() => onOpen(event)}>
              {event.title}
            </Button>{' '}
            <span className={styles.when}>{event.when}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
