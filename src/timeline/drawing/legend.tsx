import { arrowsOf } from '../../i18n/direction.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Keys } from '../../ui/controls/key.tsx'
import { LegendList } from '../../ui/controls/legend-list.tsx'
import { OpenDialog } from '../../ui/controls/open-dialog.tsx'
import styles from './legend.module.css'
import { BarSign, ClusterSign, OriginSign } from './signs.tsx'

interface Props {
  /** Which way time runs. */
  readonly side: Direction
  readonly onClose: () => void
}

/** What the signs mean and what the keys do. */
export default function Legend({ side, onClose }: Props) {
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
    [<BarSign key="s" precision="circa" />, t('legend.circa')],
    [<ClusterSign key="s" />, t('legend.cluster')],
    [<mark key="s" className={styles.lit} />, t('legend.lit')],
  ] as const
  return (
    <OpenDialog className={styles.dialog} title={t('legend.title')} onClose={onClose}>
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
    </OpenDialog>
  )
}
