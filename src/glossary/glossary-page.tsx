import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo } from 'react'
import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import { directionOf } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAskedEntry } from '../place/use-asked-entry.ts'
import { useWrongValues } from '../place/use-search.ts'
import { EntryGroup, EntryListPage } from '../ui/entry-list/entry-list-page.tsx'
import { ListSearch } from '../ui/entry-list/list-search.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import { buildEntries, byLetter, type TermEntry } from './entries.ts'
import { Letters, letterId, OrderChoice } from './letters.tsx'
import { findTerms } from './matching.ts'
import { NothingFound } from './nothing-found.tsx'
import { type GlossarySearch, glossarySearch } from './search.ts'
import { TermItem } from './term-item.tsx'

const locators = (entries: readonly TermEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ term }) => term.locator))

/** The terms of the field in both languages, each at its locator. */
export function GlossaryPage({
  glossary,
  record,
  search,
}: {
  readonly glossary: readonly GlossaryTerm[]
  readonly record: RecordOfThings
  readonly search: GlossarySearch
}) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const navigate = useNavigate({ from: '/$lang/glossary' })
  const entries = useMemo(() => buildEntries(glossary), [glossary])
  // The list may lag behind the typing; the field may not.
  const asked = useDeferredValue(search)
  const order = asked.order ?? language
  const found = useMemo(() => findTerms(entries, asked.q ?? ''), [entries, asked.q])
  const groups = useMemo(() => byLetter(found, order), [found, order])
  const alphabet = useMemo(() => byLetter(entries, order).map(({ letter }) => letter), [entries, order])
  const letters = useMemo(() => new Set(groups.map(({ letter }) => letter)), [groups])
  const known = useMemo(() => locators(entries), [entries])
  const shown = useMemo(() => locators(found), [found])
  const wrong = useWrongValues(glossarySearch)
  const change = useCallback(
    (next: GlossarySearch, hash?: string) =>
      void navigate({ search: next, ...(hash ? { hash } : {}), replace: true, resetScroll: false }),
    [navigate],
  )
  const { chosen, unfolded, missing, followed } = useAskedEntry(known, shown, (hash) =>
    change({ ...search, q: undefined }, hash),
  )
  return (
    <EntryListPage
      title={t('title')}
      intro={t('intro')}
      aside={t('ours')}
      side={
        <>
          <ListSearch
            label={t('search')}
            words={t('words')}
            query={search.q}
            onQuery={(q) => change({ ...search, q })}
            count={
              search.q === undefined
                ? t('terms', { count: entries.length })
                : t('found', { count: found.length, total: entries.length })
            }
            clear={search.q === undefined ? null : t('clear')}
            onClear={() => change({ ...search, q: undefined })}
          />
          <OrderChoice order={order} search={search} />
          <Letters all={alphabet} shown={letters} order={order} />
        </>
      }
      wrong={wrong}
      missing={missing && t('noSuchTerm', { wanted: shortened(missing) })}
      followed={followed}
    >
      {groups.map(({ letter, entries: own }) => (
        <EntryGroup
          key={letter}
          id={letterId(letter)}
          lang={order}
          heading={<bdi dir={directionOf(order)}>{letter}</bdi>}
        >
          {own.map((entry) => (
            <TermItem
              key={entry.term.locator}
              entry={entry}
              order={order}
              record={record}
              chosen={chosen === entry.term.locator}
              unfolded={unfolded === entry.term.locator}
            />
          ))}
        </EntryGroup>
      ))}
      {found.length === 0 && <NothingFound entries={entries} search={asked} />}
    </EntryListPage>
  )
}
