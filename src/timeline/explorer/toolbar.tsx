import type { ReactNode } from 'react'
import { arrowsOf, opposite } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { middleOf, type Span, withRoom, ZOOM_STEP, zoomSpan } from '../layout/scale.ts'
import { isNearlySame, PERIODS } from './preset-periods.ts'
import styles from './toolbar.module.css'
import type { ViewState } from './url-state.ts'

const TURN_TO = { rtl: 'tools.turnToRtl', ltr: 'tools.turnToLtr' } as const satisfies Record<
  Direction,
  string
>

interface Props {
  /** Whether there is a drawing, which can be zoomed and turned. */
  readonly isDrawn: boolean
  readonly span: Span
  readonly bounds: Span
  readonly onMoveTo: (span: Span) => void
  readonly side: Direction
  readonly onTurn: (side: Direction) => void
  /** Which mandates are drawn as arcs; null for none. */
  readonly arcs: ViewState['arcs']
  /** Whether an event is open, whose links can be drawn. */
  readonly hasEvent: boolean
  readonly onArcs: (arcs: ViewState['arcs']) => void
  /** Whether the span follows the reading; null where no text stands beside it. */
  readonly following: boolean | null
  readonly onFollow: (following: boolean) => void
  readonly onLegend: () => void
  /** The menu for saving, at the end. */
  readonly children: ReactNode
}

/** Spans at one tap, zoom, the way time runs, arcs, saving. */
export function Toolbar(props: Props) {
  const { isDrawn, span, bounds, onMoveTo, side, onTurn, arcs, hasEvent, onArcs } = props
  const { following, onFollow, onLegend, children } = props
  const { t } = useTranslation('timeline')
  const zoom = (factor: number) => onMoveTo(zoomSpan(span, factor, middleOf(span), bounds))
  const [later] = arrowsOf(side)
  const spans = [
    ['all', bounds],
    ['decade', withRoom(PERIODS.decade, bounds)],
    ['year2010', withRoom(PERIODS.year2010, bounds)],
  ] as const
  const turned = opposite(side)
  return (
    <section className={`${styles.toolbar} screen-only`} aria-label={t('tools.label')}>
      <div className={styles.group}>
        {spans.map(([name, wanted]) => (
          <Button
            key={name}
            look="small"
            aria-pressed={isNearlySame(span, wanted)}
            onClick={() => onMoveTo(wanted)}
          >
            {t(`tools.${name}`)}
          </Button>
        ))}
      </div>
      {isDrawn && (
        <div className={`${styles.group} ${styles.drawn}`}>
          <Button
            look="small"
            onClick={() => zoom(1 / ZOOM_STEP)}
            aria-label={t('tools.wider')}
            title={t('tools.wider')}
          >
            <span aria-hidden="true">−</span>
          </Button>
          <Button
            look="small"
            onClick={() => zoom(ZOOM_STEP)}
            aria-label={t('tools.closer')}
            title={t('tools.closer')}
          >
            <span aria-hidden="true">+</span>
          </Button>
          <Button
            look="small"
            onClick={() => onTurn(turned)}
            aria-label={t('tools.turn')}
            title={t(TURN_TO[turned])}
          >
            <span aria-hidden="true" dir="ltr">
              {later}
            </span>
          </Button>
        </div>
      )}
      {following !== null && (
        <Button
          look="small"
          aria-pressed={following}
          title={t('tools.followTitle')}
          onClick={() => onFollow(!following)}
        >
          {t('tools.follow')}
        </Button>
      )}
      {isDrawn && (
        <label className={`${styles.choice} ${styles.drawn}`}>
          <span>{t('tools.arcs')}</span>
          <select
            className={buttonLook('small')}
            value={arcs ?? 'none'}
            onChange={(event) => {
              const { value } = event.target
              onArcs(value === 'all' || value === 'chain' ? value : null)
            }}
          >
            <option value="none">{t('arcs.none')}</option>
            <option value="chain">{t('arcs.chain')}</option>
            <option value="all">{t('arcs.all')}</option>
          </select>
          {arcs === 'chain' && !hasEvent && <span>{t('arcs.openOne')}</span>}
        </label>
      )}
      <div className={styles.end}>
        {children}
        {isDrawn && (
          <Button look="small" className={styles.drawn} onClick={onLegend} title={t('tools.keys')}>
            {t('tools.keys')}
          </Button>
        )}
      </div>
    </section>
  )
}
