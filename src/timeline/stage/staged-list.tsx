import type { Locator } from '../../locator.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import type { TimelineEvent } from '../events.ts'
import type { Span } from '../layout/scale.ts'
import styles from './staged-timeline.module.css'

/** As many have room in larger words. */
const FEW = 7

interface Props {
  /** Of all the states of the step: their words have one size. */
  readonly events: readonly TimelineEvent[]
  readonly span: Span
  readonly selected: Locator | null | undefined
  /** What somebody points at, in whichever window. */
  readonly lit: ReadonlySet<Locator>
  /** Null where nothing answers yet. */
  readonly onSelect: ((event: Locator) => void) | null
}

/** The events of a span down the page, for a room with few words to a line: a line of time has no length there. */
export function StagedList({ events, span, selected, lit, onSelect }: Props) {
  const shown = events
    .filter(({ start, end }) => start < span.end && end > span.start)
    .toSorted((one, other) => one.start - other.start)
  return (
    <ol className={styles.list} data-few={events.length <= FEW || undefined}>
      {shown.map(({ locator, when, title }) => (
        <li key={locator}>
          {onSelect ? (
            <button
              type="button"
              className={styles.event}
              aria-pressed={locator === selected}
              data-locator={locator}
              data-lit={lit.has(locator) || undefined}
              onClick={() => onSelect(locator)}
            >
              <EventWords when={when} title={title} />
            </button>
          ) : (
            <div className={styles.event} data-selected={locator === selected || undefined}>
              <EventWords when={when} title={title} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

const EventWords = ({ when, title }: Pick<TimelineEvent, 'when' | 'title'>) => (
  <>
    <span className={styles.when}>{when}</span> <MixedText text={title} />
  </>
)
