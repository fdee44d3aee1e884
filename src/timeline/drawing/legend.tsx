import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { arrowsOf } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
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
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="timeline-legend" closedby="any">
      <h2 id="timeline-legend">{t('legend.title')}</h2>
      <h3>{t('legend.signs')}</h3>
      <dl className={styles.list}>
        {signs.map(([sign, means]) => (
          <div key={means}>
            <dt>{sign}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('legend.keys')}</h3>
      <dl className={styles.list}>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name} dir="ltr">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t('wheelHint')}</p>
      <form method="dialog">
        <button type="submit">{t('legend.done')}</button>
      </form>
    </dialog>
  )
}
