import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { arrowsOf } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Dialog } from '../../ui/controls/dialog.tsx'
import { Keys } from '../../ui/controls/key.tsx'
import { LegendList } from '../../ui/controls/legend-list.tsx'
import styles from './legend.module.css'
import { OriginSign } from './origin-sign.tsx'
import { SoftEnds } from './soft-ends.tsx'
import marks from './timeline-view.module.css'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly side: Direction
}

function BarSign({ precision }: { readonly precision: 'day' | 'month' | 'year' }) {
  return (
    <svg width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
      <rect className={marks.bar} data-precision={precision} x="1" y="1" width="34" height="16" />
    </svg>
  )
}

function CircaSign() {
  return (
    <svg width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
      <SoftEnds id="legend-soft" />
      <rect
        className={marks.bar}
        data-precision="circa"
        fill="url(#legend-soft)"
        x="1"
        y="1"
        width="34"
        height="16"
      />
    </svg>
  )
}

/** What the signs mean and what the keys do. */
export function Legend({ dialog, side }: Props) {
  const { t } = useTranslation('timeline')
  const [later, earlier] = arrowsOf(side)
  const keys: readonly (readonly [readonly string[], string])[] = [
    [[earlier, later], t('legend.earlierLater')],
    [['↑', '↓'], t('legend.lanes')],
    [['Home', 'End'], t('legend.ends')],
    [['+', '−', '0'], t('legend.zoom')],
    [[`Shift ${later}`, `Shift ${earlier}`], t('legend.pan')],
    [['Enter'], t('legend.open')],
    [['Shift Enter'], t('legend.openBack')],
    [['Esc'], t('legend.leave')],
    [['?'], t('legend.help')],
  ]
  const signs = [
    [<OriginSign key="s" origin="report" />, t('legend.report')],
    [<OriginSign key="s" origin="session" />, t('legend.session')],
    [<OriginSign key="s" origin="context" />, t('legend.context')],
    [<BarSign key="s" precision="day" />, t('legend.span')],
    [<BarSign key="s" precision="month" />, t('legend.month')],
    [<BarSign key="s" precision="year" />, t('legend.year')],
    [<CircaSign key="s" />, t('legend.circa')],
    [
      <svg key="s" width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
        <rect className={marks.cluster} x="1" y="1" width="28" height="18" rx="9" />
      </svg>,
      t('legend.cluster'),
    ],
    [<mark key="s" className={styles.lit} />, t('legend.lit')],
  ] as const
  return (
    <Dialog ref={dialog} className={styles.dialog} title={t('legend.title')}>
      <h3 className={styles.heading}>{t('legend.signs')}</h3>
      <LegendList rows={signs} />
      <h3 className={styles.heading}>{t('legend.keys')}</h3>
      <LegendList rows={keys.map(([names, does]) => [<Keys key="keys" names={names} />, does])} />
      <p className={styles.hint}>{t('wheelHint')}</p>
      <form method="dialog">
        <Button look="main" type="submit">
          {t('legend.done')}
        </Button>
      </form>
    </Dialog>
  )
}
