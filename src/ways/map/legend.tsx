import type { ReactNode } from 'react'
import type { WayEntry } from '../../corpus/ways/model.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import type { Paint } from '../../drawing/shapes.ts'
import type { Pen } from '../../drawing/vector.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import forced from './forced-colors.module.css'
import styles from './legend.module.css'
import { groupsAmong, type Shown } from './looks.ts'
import { levelPaint, tonePaint, tonePatterns } from './paint.ts'

const PEN: Pen = { palette: pagePalette(), prefix: 'map-key', words: 'page' }
const [WIDTH, HEIGHT] = [26, 13]

function Sign({ fill, tones = [] }: { readonly fill: Paint; readonly tones?: readonly number[] }) {
  return (
    <svg className={`${styles.sign} ${forced.drawing}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Definitions definitions={tonePatterns(tones)} pen={PEN} />
      <Shapes shapes={[{ kind: 'rect', x: 0, y: 0, width: WIDTH, height: HEIGHT, fill }]} pen={PEN} />
    </svg>
  )
}

/** What the colours of the marks mean. */
export function MapLegend({ shown, ways }: { readonly shown: Shown; readonly ways: readonly WayEntry[] }) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const entries = (): readonly {
    readonly key: string
    readonly sign: ReactNode
    readonly says: string
  }[] => {
    if (shown === 'issues')
      return [1, 2, 3, 4].map((level) => ({
        key: String(level),
        sign: <Sign fill={levelPaint(level)} />,
        says: level < 4 ? t('level', { count: level }) : t('most', { value: level }),
      }))
    if (shown === 'groups')
      return groupsAmong(ways).map(({ key, tone }) => ({
        key,
        sign: <Sign fill={tonePaint(tone)} tones={[tone]} />,
        says: t(`group.${key}`),
      }))
    return [{ key: shown.locator, sign: <Sign fill={levelPaint(4)} />, says: shown.name[language] }]
  }
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {entries().map(({ key, sign, says }) => (
        <li key={key}>
          {sign} {says}
        </li>
      ))}
    </ul>
  )
}
