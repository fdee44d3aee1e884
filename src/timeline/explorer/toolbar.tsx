import { useTranslation } from 'react-i18next'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import { SaveMenu } from '../figure/save-menu.tsx'
import { lengthOf, middleOf, type Span, zoomSpan } from '../layout/scale.ts'
import styles from './toolbar.module.css'
import type { Explorer } from './use-explorer.ts'

const PRESETS = {
  decade: { start: Date.UTC(2005, 10), end: Date.UTC(2016, 0) },
  year2010: { start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) },
} as const satisfies Record<string, Span>

const isSame = (one: Span, other: Span) =>
  Math.abs(one.start - other.start) + Math.abs(one.end - other.end) < lengthOf(other) / 50

interface Props {
  readonly explorer: Explorer
  readonly onLegend: () => void
}

/** Spans at one tap, zoom, the way time runs, arcs, saving. */
export function Toolbar({ explorer, onLegend }: Props) {
  const { t } = useTranslation('timeline')
  const { span, bounds, byChoice, side, view, change, document, following, setFollowing } = explorer
  const zoom = (factor: number) => byChoice(zoomSpan(span, factor, middleOf(span), bounds))
  const spans = [
    ['all', bounds],
    ['decade', PRESETS.decade],
    ['year2010', PRESETS.year2010],
  ] as const
  const turned = side === 'rtl' ? 'ltr' : 'rtl'
  return (
    <section className={`${styles.toolbar} screen-only`} aria-label={t('tools.label')}>
      <div className={styles.group}>
        {spans.map(([name, wanted]) => (
          <Button
            key={name}
            look="small"
            aria-pressed={isSame(span, wanted)}
            onClick={() => byChoice(wanted)}
          >
            {t(`tools.${name}`)}
          </Button>
        ))}
      </div>
      <div className={styles.group}>
        <Button
          look="small"
          onClick={() => zoom(1 / 1.6)}
          aria-label={t('tools.wider')}
          title={t('tools.wider')}
        >
          <span aria-hidden="true">−</span>
        </Button>
        <Button
          look="small"
          onClick={() => zoom(1.6)}
          aria-label={t('tools.closer')}
          title={t('tools.closer')}
        >
          <span aria-hidden="true">+</span>
        </Button>
        <Button
          look="small"
          onClick={() => change({ flow: turned })}
          aria-label={t('tools.turn')}
          title={t(turned === 'rtl' ? 'tools.turnToRtl' : 'tools.turnToLtr')}
        >
          <span aria-hidden="true" dir="ltr">
            {side === 'rtl' ? '←' : '→'}
          </span>
        </Button>
      </div>
      {document && (
        <Button
          look="small"
          aria-pressed={following}
          title={t('tools.followTitle')}
          onClick={() => setFollowing(!following)}
        >
          {t('tools.follow')}
        </Button>
      )}
      <label className={styles.choice}>
        <span>{t('tools.arcs')}</span>
        <select
          className={buttonLook('small')}
          value={view.arcs ?? 'none'}
          onChange={(event) => {
            const { value } = event.target
            change({ arcs: value === 'all' || value === 'chain' ? value : null })
          }}
        >
          <option value="none">{t('arcs.none')}</option>
          <option value="chain">{t('arcs.chain')}</option>
          <option value="all">{t('arcs.all')}</option>
        </select>
      </label>
      <div className={styles.end}>
        <SaveMenu explorer={explorer} />
        <Button look="small" onClick={onLegend} title={t('tools.keys')}>
          {t('tools.keys')}
        </Button>
      </div>
    </section>
  )
}
