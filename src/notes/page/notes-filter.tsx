import { useTranslation } from '../../i18n/use-translation.ts'
import { buttonLook } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { ListSearch } from '../../ui/entry-list/list-search.tsx'
import { ANNOTATION_KINDS } from '../model/entry.ts'
import { groupName } from '../places/groups.ts'
import type { NamingTools } from '../places/place-names.ts'
import type { NotesSearch } from '../search.ts'
import { isFiltering } from './matching.ts'
import styles from './notes-page.module.css'

interface Props {
  readonly search: NotesSearch
  readonly shown: number
  readonly total: number
  /** The documents and kinds of things in which there are notes. */
  readonly groups: readonly string[]
  readonly tools: NamingTools
  readonly onChange: (search: NotesSearch) => void
}

/** Narrows the list by words, by kind and by document. */
export function NotesFilter({ search, shown, total, groups, tools, onChange }: Props) {
  const { t } = useTranslation('notes')
  const filtering = isFiltering(search)
  return (
    <ListSearch
      label={t('search')}
      words={t('words')}
      query={search.q}
      onQuery={(q) => onChange({ ...search, q })}
      count={filtering ? t('found', { count: shown, total }) : t('count', { count: total })}
      clear={filtering ? t('clear') : null}
      onClear={() => onChange({})}
    >
      <Choice
        legend={t('whichKind')}
        look="words"
        options={[
          { value: 'every', label: t('every') },
          ...ANNOTATION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
        value={search.kind ?? 'every'}
        onChange={(kind) => onChange({ ...search, kind: ANNOTATION_KINDS.find((known) => known === kind) })}
      />
      <label className={styles.where}>
        <span>{t('whichGroup')}</span>
        <select
          className={buttonLook('plain')}
          value={search.in ?? ''}
          onChange={({ target }) => onChange({ ...search, in: target.value || undefined })}
        >
          <option value="">{t('everywhere')}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {groupName(group, tools)}
            </option>
          ))}
        </select>
      </label>
    </ListSearch>
  )
}
