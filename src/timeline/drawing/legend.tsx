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
  const { t } = useTranslation(['legend', 'timeline'])
  const [later, earlier] = arrowsOf(side)
  const keys: readonly (readonly [readonly string[], string])[] = [
    [[earlier, later], t('earlierLater')],
    [['↑', '↓'], t('lanes')],
    [['Home', 'End'], t('ends')],
    [['+', '−', '0'], t('zoom')],
    [[`Shift ${later}`, `Shift ${earlier}`], t('pan')],
    [['Enter'], t('open')],
    [['Shift Enter'], t('openBack')],
    [['Esc'], t('leave')],
    [['?'], t('help')],
  ]
  const signs = [
    [<OriginSign key="s" origin="report" />, t('report')],
    [<OriginSign key="s" origin="session" />, t('session')],
    [<OriginSign key="s" origin="context" />, t('context')],
    [<BarSign key="s" precision="day" />, t('span')],
    [<BarSign key="s" precision="month" />, t('month')],
    [<BarSign key="s" precision="year" />, t('year')],
    [<BarSign key="s" precision="circa" />, t('circa')],
    [<ClusterSign key="s" />, t('cluster')],
    [<mark key="s" className={styles.lit} />, t('lit')],
  ] as const
  return (
    <OpenDialog className={styles.dialog} title={t('title')} onClose={onClose}>
      <h3 className={styles.heading}>{t('signs')}</h3>
      <LegendList rows={signs} />
      <h3 className={styles.heading}>{t('keys')}</h3>
      <LegendList rows={keys.map(([names, does]) => [<Keys key="keys" names={names} />, does])} />
      <p className={styles.hint}>{t('timeline:wheelHint')}</p>
      <form method="dialog">
        <Button look="main" type="submit">
          {t('done')}
        </Button>
      </form>
    </OpenDialog>
  )
}
