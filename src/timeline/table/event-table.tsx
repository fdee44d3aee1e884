import { memo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { textSeen } from '../../corpus/text-seen.ts'
import { keepNumbersWhole } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { MixedText } from '../../ui/mixed-text.tsx'
import { OriginSign } from '../drawing/signs.tsx'
import { symbolBesideTitle, type TimelineEvent } from '../events.ts'
import type { SortKey } from '../search.ts'
import styles from './event-table.module.css'
import { OrderChoice } from './order-choice.tsx'
import { PartLinks } from './part-links.tsx'
import { sorted } from './sorting.ts'

interface Props {
  readonly record: RecordOfThings
  readonly events: readonly TimelineEvent[]
  readonly sort: SortKey
  readonly descending: boolean
  readonly selected: string | null
  /** Whether the page answers yet: until then nothing looks as if it did. */
  readonly live: boolean
  readonly onSort: (key: SortKey, descending: boolean) => void
  readonly onOpen: (event: Locator) => void
}

/** The events that are drawn, again as rows of a table: for reading on, for screen readers and for print. */
export const EventTable = memo(function EventTable(props: Props) {
  const { record, events, sort, descending, selected, live, onSort, onOpen } = props
  const { t } = useTranslation(['timeline', 'common'])
  const { language } = useLanguage()
  const header = (key: SortKey, label: string) => {
    const chosen = key === sort
    return (
      <th scope="col" aria-sort={chosen ? (descending ? 'descending' : 'ascending') : undefined}>
        {live ? (
          <Button
            look="bare"
            className={styles.sort}
            title={t('table.sortBy', { by: t(`table.by.${key}`) })}
            onClick={() => onSort(key, chosen && !descending)}
          >
            {label}
            <span aria-hidden="true">{chosen ? (descending ? ' ↓' : ' ↑') : ''}</span>
          </Button>
        ) : (
          label
        )}
      </th>
    )
  }
  return (
    <>
      {live && <OrderChoice sort={sort} descending={descending} onSort={onSort} className={styles.order} />}
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table.caption', { by: t(`table.by.${sort}`) })}</caption>
        <thead>
          <tr>
            {header('date', t('table.date'))}
            {header('title', t('table.event'))}
            {header('track', t('table.track'))}
            {header('origin', t('table.origin'))}
            <th scope="col">{t('table.certainty')}</th>
            <th scope="col">{t('table.mentioned')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(events, sort, descending, language).map((event) => {
            const thing = record.thingAt(event.locator)
            const symbol = symbolBesideTitle(event)
            const seen = thing && textSeen(thing)
            return (
              <tr
                key={event.locator}
                data-locator={event.locator}
                data-selected={event.locator === selected || undefined}
              >
                <td className={styles.date}>
                  <time dateTime={thing?.date?.start}>{event.when}</time>
                </td>
                <th scope="row">
                  {live ? (
                    <Button look="bare" className={styles.name} onClick={() => onOpen(event.locator)}>
                      {keepNumbersWhole(event.title)}
                    </Button>
                  ) : (
                    <span className={styles.name}>{keepNumbersWhole(event.title)}</span>
                  )}
                  {symbol && (
                    <span className={styles.symbol}>
                      {' '}
                      <bdi dir="ltr">{symbol}</bdi>
                    </span>
                  )}
                  {thing?.description && (
                    <p className={styles.about}>
                      <MixedText text={thing.description[language]} />
                    </p>
                  )}
                </th>
                <td data-label={t('table.track')}>{t(`track.${event.lane as 'summit'}`)}</td>
                <td data-label={t('table.origin')}>
                  <span className={styles.origin}>
                    <OriginSign origin={event.origin} /> {t(`origin.${event.origin}`)}
                  </span>
                </td>
                <td data-label={t('table.certainty')}>
                  {thing?.verification && t(`common:verification.${thing.verification.status}`)}
                  {seen && <p className={styles.about}>{t(`common:textSeen.${seen}`)}</p>}
                  {event.precision !== 'day' && (
                    <p className={styles.about}>{t(`common:precision.${event.precision}`)}</p>
                  )}
                </td>
                <td data-label={t('table.mentioned')}>
                  <PartLinks record={record} event={event} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
})
