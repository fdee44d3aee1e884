import { useTranslation } from '../i18n/use-translation.ts'
import { ListSearch } from '../ui/entry-list/list-search.tsx'
import styles from './filter-form.module.css'
import { isFiltering } from './matching.ts'
import { KINDS, type ReferencesSearch } from './search.ts'

interface Props {
  readonly search: ReferencesSearch
  readonly shown: number
  readonly total: number
  readonly onChange: (search: ReferencesSearch) => void
}

/** Narrows the list by words, by kind, and to what the texts mention. */
export function FilterForm({ search, shown, total, onChange }: Props) {
  const { t } = useTranslation('references')
  const filtering = isFiltering(search)
  return (
    <ListSearch
      label={t('search')}
      words={t('words')}
      query={search.q}
      onQuery={(q) => onChange({ ...search, q })}
      count={filtering ? t('found', { count: shown, total }) : t('entries', { count: total })}
      clear={filtering ? t('clear') : null}
      onClear={() => onChange({})}
    >
      <fieldset className={styles.kinds}>
        <legend>{t('whichKind')}</legend>
        {([undefined, ...KINDS] as const).map((kind) => (
          <label key={kind ?? 'all'}>
            <input
              type="radio"
              name="kind"
              checked={search.kind === kind}
              onChange={() => onChange({ ...search, kind })}
            />
            <span>{kind ? t(`group.${kind}`) : t('everyKind')}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.mentioned}>
        <input
          type="checkbox"
          checked={search.mentioned === 'true'}
          onChange={(event) => onChange({ ...search, mentioned: event.target.checked ? 'true' : undefined })}
        />
        <span>{t('mentionedOnly')}</span>
      </label>
    </ListSearch>
  )
}
