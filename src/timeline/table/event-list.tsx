import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { DocumentId } from '../../corpus/load.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import { keepNumbersWhole, setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { scrollerOf } from '../../place/scroller.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { OriginSign } from '../drawing/signs.tsx'
import { symbolBesideTitle, type TimelineEvent } from '../events.ts'
import type { SortKey } from '../search.ts'
import styles from './event-list.module.css'
import { EventsRead } from './events-read.tsx'
import { type EventGroup, grouped } from './groups.ts'
import { OrderChoice } from './order-choice.tsx'
import { PartLinks } from './part-links.tsx'
import { sorted } from './sorting.ts'

interface Props {
  readonly record: RecordOfThings
  readonly events: readonly TimelineEvent[]
  /** The text it stands beside, below a heading of its own; null where it stands alone. */
  readonly document: DocumentId | null
  /** The part being read there, where the list is to follow; its events come first. */
  readonly reading: Locator | null
  readonly read: readonly TimelineEvent[]
  readonly sort: SortKey
  readonly descending: boolean
  readonly selected: Locator | null
  readonly lit: ReadonlySet<Locator>
  /** Everything known of the event that is open, to stand below its name. */
  readonly card: ReactNode
  readonly onSort: (key: SortKey, descending: boolean) => void
  /** Null closes the event that is open. */
  readonly onSelect: (event: Locator | null) => void
}

/** Opening an event closes the one before, which may stand above it: what was pressed stays where it is. */
function useHeldInPlace(selected: Locator | null) {
  const pressed = useRef<{ readonly node: Element; readonly top: number } | null>(null)
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pressed is measured when another event is open
  useLayoutEffect(() => {
    const held = pressed.current
    pressed.current = null
    if (held) {
      const moved = held.node.getBoundingClientRect().top - held.top
      scrollerOf(held.node)?.scrollBy({ top: moved, behavior: 'instant' })
      return
    }
    const open = list.current?.querySelector('[data-selected]')
    const scroller = open && scrollerOf(open)
    // A page that comes back to where it was scrolled stays there.
    if (scroller?.scrollTop === 0) open?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [selected])
  const press = (node: Element) => {
    pressed.current = { node, top: node.getBoundingClientRect().top }
  }
  return { list, press }
}

/** The timeline where it is too narrow for a drawing: its events down the page, by year. */
export function EventList(props: Props) {
  const { record, events, document, reading, read, sort, descending, selected, lit, card } = props
  const { onSort, onSelect } = props
  const { t } = useTranslation('timeline')
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const { list, press } = useHeldInPlace(selected)
  const Heading = document ? 'h3' : 'h2'
  const others = events.filter((event) => !read.includes(event))
  const headingOf = ({ key, events: [first] }: EventGroup): string | null => {
    if (key === null || !first) return null
    if (sort === 'track') return t(`track.${first.lane as 'summit'}`)
    return sort === 'origin' ? t(`origin.${first.origin}`) : setDigits(key, ofInterface)
  }
  const entry = (event: TimelineEvent) => {
    const { locator } = event
    const isOpen = locator === selected
    const symbol = symbolBesideTitle(event)
    return (
      <li
        key={locator}
        className={styles.event}
        data-locator={locator}
        data-selected={isOpen || undefined}
        data-lit={lit.has(locator) || undefined}
      >
        <p className={styles.about}>
          <OriginSign origin={event.origin} />{' '}
          <time dateTime={record.thingAt(locator)?.date?.start}>{event.when}</time>
        </p>
        <p>
          <Button
            look="bare"
            className={styles.name}
            aria-expanded={isOpen}
            onClick={({ currentTarget }) => {
              press(currentTarget)
              onSelect(isOpen ? null : locator)
            }}
          >
            {keepNumbersWhole(event.title)}
          </Button>
          {symbol && (
            <span className={styles.symbol}>
              {' '}
              <bdi dir="ltr">{symbol}</bdi>
            </span>
          )}
        </p>
        <p className={styles.about}>
          {t(`track.${event.lane as 'summit'}`)}
          {'\u00a0· '}
          {t(`origin.${event.origin}`)}
        </p>
        <PartLinks record={record} event={event} />
        {isOpen && <div className={styles.card}>{card}</div>}
      </li>
    )
  }
  return (
    <section ref={list} className={styles.list} aria-label={t('list.label')}>
      <OrderChoice sort={sort} descending={descending} onSort={onSort} />
      {document && reading && (
        <EventsRead record={record} document={document} reading={reading} events={read}>
          <ol className={styles.events}>{read.map(entry)}</ol>
        </EventsRead>
      )}
      {grouped(sorted(others, sort, descending, language), sort).map((group) => {
        const heading = headingOf(group)
        return (
          <section key={group.key} className={styles.group}>
            {heading !== null && <Heading>{heading}</Heading>}
            <ol className={styles.events}>{group.events.map(entry)}</ol>
          </section>
        )
      })}
    </section>
  )
}
