/** What the colours of the map's marks mean, for the page and for a picture of it. */
import type { TFunction } from 'i18next'
import type { WayEntry } from '../../corpus/ways/model.ts'
import type { Paint } from '../../drawing/shapes.ts'
import type { Language } from '../../i18n/language.ts'
import { groupsAmong, type Shown } from './looks.ts'
import { levelPaint, tonePaint } from './paint.ts'

export interface LegendEntry {
  readonly key: string
  readonly fill: Paint
  /** The tone whose pattern the fill is; null where it is a plain colour. */
  readonly tone: number | null
  readonly words: string
}

export function legendEntries(
  shown: Shown,
  ways: readonly WayEntry[],
  { t, language }: { readonly t: TFunction<'map'>; readonly language: Language },
): readonly LegendEntry[] {
  if (shown === 'issues')
    return [1, 2, 3, 4].map((level) => ({
      key: String(level),
      fill: levelPaint(level),
      tone: null,
      words: level < 4 ? t('level', { count: level }) : t('most', { value: level }),
    }))
  if (shown === 'groups')
    return groupsAmong(ways).map(({ key, tone }) => ({
      key,
      fill: tonePaint(tone),
      tone,
      words: t(`group.${key}`),
    }))
  return [{ key: shown.locator, fill: levelPaint(4), tone: null, words: shown.name[language] }]
}
