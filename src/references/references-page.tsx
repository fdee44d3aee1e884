import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo } from 'react'
import type { RecordOfThings } from '../corpus/record.ts'
import type { Thing } from '../corpus/things.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAskedEntry } from '../place/use-asked-entry.ts'
import { useWrongValues } from '../place/use-search.ts'
import { EntryGroup, EntryIndex, EntryListPage } from '../ui/entry-list/entry-list-page.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { LaterOutOfSight } from '../ui/later-out-of-sight.tsx'
import { shortened } from '../ui/shortened.ts'
import { buildEntries, groupEntries } from './entries.ts'
import { EntryItem } from './entry-item.tsx'
import { FilterForm } from './filter-form.tsx'
import { filterEntries, isFiltering } from './matching.ts'
import { NothingFound } from './nothing-found.tsx'
import styles from './references-page.module.css'
import { type ReferencesSearch, referencesSearch } from './search.ts'

/** Element ids of the groups. */
const GROUP_IDS = { doc: 'documents', event: 'events', actor: 'organizations' } as const satisfies Record<
  Thing['kind'],
  string
>

const ORIGINS = ['report', 'session', 'context'] as const

const locators = (entries: readonly { readonly thing: Thing }[]): ReadonlySet<string> =>
  new Set(entries.map(({ thing }) => thing.locator))

/** All that the record speaks of, each thing at its locator: where every mention in the texts leads. */
export function ReferencesPage({
  record,
  search,
}: {
  readonly record: RecordOfThings
  readonly search: ReferencesSearch
}) {
  const { t } = useTranslation(['references', 'common'])
  const { language } = useLanguage()
  const navigate = useNavigate({ from: '/$lang/references' })
  const entries = useMemo(() => buildEntries(record), [record])
  // The list may lag behind the typing; the field may not.
  const asked = useDeferredValue(search)
  const found = useMemo(() => filterEntries(entries, asked), [entries, asked])
  const groups = useMemo(() => groupEntries(found, language), [found, language])
  const known = useMemo(() => locators(entries), [entries])
  const shown = useMemo(() => locators(found), [found])
  const { chosen, unfolded, missing, followed } = useAskedEntry(
    known,
    shown,
    (hash) => void navigate({ search: { find: search.find }, hash, replace: true, resetScroll: false }),
  )
  const wrong = useWrongValues(referencesSearch)
  const change = useCallback(
    (next: ReferencesSearch) => void navigate({ search: next, replace: true, resetScroll: false }),
    [navigate],
  )
  const totalOf = (kind: Thing['kind']) => entries.filter(({ thing }) => thing.kind === kind).length
  const whose = `${t('common:arabicOfNotes')} ${t('common:englishOfSources')}`.trim()
  return (
    <EntryListPage
      title={t('title')}
      intro={t('intro')}
      aside={whose}
      legend={
        <ul className={styles.legend} aria-label={t('legend')}>
          {ORIGINS.map((origin) => (
            <li key={origin} data-origin={origin}>
              <strong>{t(`origin.${origin}`)}</strong> <span>{t(`originMeaning.${origin}`)}</span>
            </li>
          ))}
        </ul>
      }
      side={
        <>
          <FilterForm search={search} shown={found.length} total={entries.length} onChange={change} />
          <EntryIndex label={t('sections')} className={styles.sections}>
            {groups.map(({ kind, entries: own }) => (
              <li key={kind}>
                <a href={`#${GROUP_IDS[kind]}`} aria-disabled={own.length === 0 || undefined}>
                  {t(`group.${kind}`)}{' '}
                  <span className={styles.number}>
                    {isFiltering(asked)
                      ? t('shownOf', { shown: own.length, total: totalOf(kind) })
                      : t('number', { value: own.length })}
                  </span>
                </a>
              </li>
            ))}
          </EntryIndex>
        </>
      }
      wrong={wrong}
      missing={missing && t('noSuchEntry', { wanted: shortened(missing) })}
      followed={followed}
    >
      {groups
        .filter(({ entries: own }) => own.length > 0)
        .map(({ kind, entries: own }) => (
          <EntryGroup
            key={kind}
            id={GROUP_IDS[kind]}
            heading={
              <>
                {t(`group.${kind}`)}{' '}
                <span className={styles.headingNumber}>{t('number', { value: own.length })}</span>
              </>
            }
          >
            {own.map((entry) => {
              const { locator } = entry.thing
              const item = (
                <EntryItem
                  key={locator}
                  entry={entry}
                  record={record}
                  chosen={chosen === locator}
                  unfolded={unfolded === locator}
                />
              )
              // Bodies stand in the order of their names: in the other language one may come into sight.
              if (kind === 'actor') return item
              return (
                <LaterOutOfSight key={locator} part={() => document.getElementById(locator)}>
                  {item}
                </LaterOutOfSight>
              )
            })}
          </EntryGroup>
        ))}
      {found.length === 0 && <NothingFound entries={entries} search={asked} />}
    </EntryListPage>
  )
}
