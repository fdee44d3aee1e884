import { memo, type ReactNode, useMemo, useState } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isLocator, type Locator } from '../../locator.ts'
import { useNames } from '../../place/names.ts'
import { Button } from '../../ui/controls/button.tsx'
import { OriginSign } from '../drawing/signs.tsx'
import { ORIGINS, TRACK_IDS } from '../events.ts'
import styles from './filter-bar.module.css'
import { type Filtered, type Filters, isFiltering } from './filters.ts'
import { partCounts } from './part-counts.ts'
import type { SearchChange } from './use-url-view.ts'

/** Which values of the search the filters set. */
export type FilterChange = Pick<SearchChange, 'tracks' | 'origins' | 'in' | 'q'>

const toggled = (chosen: readonly string[], value: string): string | null => {
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return next.length > 0 ? next.join(',') : null
}

/** Nothing of this changes while one zooms, so the filters are not rendered again in every frame. */
interface Props {
  readonly record: RecordOfThings
  readonly filters: Filters
  readonly filtered: Filtered
  /** How many of them lie in the span in view. */
  readonly shown: number
  /** How many events there are without any filter. */
  readonly total: number
  /** The part that is being read beside the timeline, offered as a filter. */
  readonly reading: Locator | null
  readonly onChange: (values: FilterChange) => void
}

/** Lanes, origins, a part of the texts, words; each choice with how many events it has. */
export default memo(function FilterBar(props: Props) {
  const { t } = useTranslation(['filters', 'timeline'])
  const nameOf = useNames(props.record).short
  const { record, filters, filtered, shown, total, reading, onChange } = props
  /** What is being typed: the URL, and with it the filter, follows a moment later. */
  const [typed, setTyped] = useState<string | null>(null)
  const counts = useMemo(() => partCounts(record), [record])
  const counted = (part: Locator, count: number) =>
    `${nameOf(part)} (${t('timeline:number', { value: count })})`
  const section = reading && record.parts.resolve(reading)?.section?.locator
  const sectionSpeaks = counts.sections.some(({ part }) => part === section)
  const chips = (
    kind: 'tracks' | 'origins',
    legend: string,
    options: readonly { id: string; label: string; count: number; sign?: ReactNode }[],
  ) => (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid beside its fieldset's content
    <div role="group" aria-label={legend} className={styles.chips}>
      <span className={styles.legend} aria-hidden="true">
        {legend}
      </span>
      <div className={styles.choices}>
        {options.map(({ id, label, count, sign }) => (
          <label key={id} className={styles.chip} data-none={count === 0 || undefined}>
            <input
              type="checkbox"
              checked={(filters[kind] as readonly string[]).includes(id)}
              onChange={() => onChange({ [kind]: toggled(filters[kind], id) })}
            />
            <span>
              {sign}
              {label} <span className={styles.count}>{t('timeline:number', { value: count })}</span>
            </span>
          </label>
        ))}
      </div>
    </div>
  )
  return (
    <section className={`${styles.filters} screen-only`} aria-label={t('timeline:filters.label')}>
      {chips(
        'tracks',
        t('tracks'),
        TRACK_IDS.map((id) => ({
          id,
          label: t(`timeline:track.${id as 'summit'}`),
          count: filtered.perTrack.get(id) ?? 0,
        })),
      )}
      {chips(
        'origins',
        t('origins'),
        ORIGINS.map((id) => ({
          id,
          label: t(`timeline:origin.${id}`),
          count: filtered.perOrigin.get(id) ?? 0,
          sign: <OriginSign origin={id} />,
        })),
      )}
      <div className={styles.fields}>
        <label className={styles.field}>
          <span>{t('within')}</span>
          <select
            value={filters.within ?? ''}
            onChange={(event) => {
              const { value } = event.target
              onChange({ in: isLocator(value) ? value : null })
            }}
          >
            <option value="">{t('anywhere')}</option>
            {reading && <option value={reading}>{`${t('reading')}: ${nameOf(reading)}`}</option>}
            {section && sectionSpeaks && (
              <option value={section}>{`${t('readingSection')}: ${nameOf(section)}`}</option>
            )}
            <optgroup label={t('sections')}>
              {counts.sections.map(({ part, count }) => (
                <option key={part} value={part}>
                  {counted(part, count)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('paragraphs')}>
              {counts.parts.map(({ part, count }) => (
                <option key={part} value={part}>
                  {counted(part, count)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label className={styles.field}>
          <span>{t('words')}</span>
          <input
            type="search"
            value={typed ?? filters.words}
            placeholder={t('wordsHint')}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange({ q: event.target.value || null })
            }}
            onBlur={() => setTyped(null)}
          />
        </label>
        <p className={styles.shown} role="status">
          {shown < total
            ? t('timeline:shown', { count: shown, total })
            : t('timeline:count', { count: total })}
        </p>
        {isFiltering(filters) && (
          <Button look="link" onClick={() => onChange({ tracks: null, origins: null, in: null, q: null })}>
            {t('clear')}
          </Button>
        )}
      </div>
    </section>
  )
})
