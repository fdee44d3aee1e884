import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import type { Pen } from '../../drawing/vector.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import forced from './forced-colors.module.css'
import styles from './legend.module.css'
import type { LegendEntry } from './legend-entries.ts'
import { tonePatterns } from './paint.ts'

const PEN: Pen = { palette: pagePalette(), prefix: 'map-key', words: 'page' }
const [WIDTH, HEIGHT] = [26, 13]

function Sign({ fill, tone }: Pick<LegendEntry, 'fill' | 'tone'>) {
  return (
    <svg className={`${styles.sign} ${forced.drawing}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Definitions definitions={tonePatterns(tone === null ? [] : [tone])} pen={PEN} />
      <Shapes shapes={[{ kind: 'rect', x: 0, y: 0, width: WIDTH, height: HEIGHT, fill }]} pen={PEN} />
    </svg>
  )
}

/** What the colours of the marks mean. */
export function MapLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const { t } = useTranslation('map')
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {entries.map(({ key, fill, tone, words }) => (
        <li key={key}>
          <Sign fill={fill} tone={tone} /> {words}
        </li>
      ))}
    </ul>
  )
}
