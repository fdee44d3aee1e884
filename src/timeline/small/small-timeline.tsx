import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTextSpacing } from '../../drawing/text-spacing.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { MixedText } from '../../ui/mixed-text.tsx'
import { chainOf, type Link, linksOf } from '../chain.ts'
import { useEvents } from '../explorer/use-events.ts'
import { SmallDrawing } from './small-drawing.tsx'
import { SMALL_ROOMS, type SmallRoom } from './small-layout.ts'
import { SmallList } from './small-list.tsx'
import styles from './small-timeline.module.css'

const NO_LINKS: readonly Link[] = []

/** The one that the style sheet most likely shows, if not the list; any other comes a frame later. */
function roomNow(): SmallRoom['name'] | null {
  const isLarge = /^xx?l$/.test(document.documentElement.dataset.textSize ?? '')
  const isFrom = (ems: number) => window.matchMedia?.(`(min-width: ${ems}em)`).matches ?? true
  if (!isFrom(40)) return isLarge ? null : 'narrow'
  return isFrom(64) && !isLarge ? 'wide' : 'middle'
}

interface Props {
  readonly record: RecordOfThings
  /** Draws what is in sight first, and what other widths show a frame later: not where a page is taken over. */
  readonly inSteps?: boolean
}

/**
 * The whole timeline in little room. It is drawn for a few widths, of which the style sheet shows one, so that it stands
 * there before any script and nothing moves when one comes; with large letters on a phone it is a list. What is pointed at is said below it, and the mandates that
 * lead to it and from it are drawn.
 */
export function SmallTimeline({ record, inSteps = false }: Props) {
  const { t } = useTranslation('timeline')
  const [isWhole, setWhole] = useState(!inSteps)
  useEffect(() => (isWhole ? undefined : afterPaint(() => setWhole(true))), [isWhole])
  const events = useEvents(record)
  const allLinks = useMemo(() => linksOf(record.relations), [record])
  const sample = useRef<HTMLSpanElement>(null)
  const spacing = useTextSpacing(sample)
  const [pointed, setPointed] = useState<Locator | null>(null)
  const links = useMemo(() => (pointed === null ? NO_LINKS : chainOf(allLinks, pointed)), [allLinks, pointed])
  const shown = events.find(({ locator }) => locator === pointed)
  const pointAt = ({ target }: PointerEvent | FocusEvent) => {
    const stop = target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : null
    setPointed(events.find(({ locator }) => locator === stop)?.locator ?? null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pointed at in it is a link
    <div
      className={styles.timeline}
      onPointerOver={pointAt}
      onPointerLeave={() => setPointed(null)}
      onFocus={pointAt}
    >
      <span ref={sample} className={styles.sample} data-sample="" aria-hidden="true">
        a b
      </span>
      {SMALL_ROOMS.filter(({ name }) => isWhole || name === roomNow()).map((room) => (
        <SmallDrawing
          key={room.name}
          room={room}
          events={events}
          spacing={spacing}
          pointed={pointed}
          links={links}
        />
      ))}
      {/* Paper shows it, also when it is asked for before the rest follows. */}
      <SmallList events={events} />
      {/* Read with the mark itself, which has the same name. */}
      <p className={styles.caption} aria-hidden="true">
        {shown ? (
          <>
            <span className={styles.when}>{shown.when}</span> <MixedText text={shown.title} />
          </>
        ) : (
          <span className={styles.when}>{t('count', { count: events.length })}</span>
        )}
      </p>
    </div>
  )
}
