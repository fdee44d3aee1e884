import { Link } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { NothingInList } from '../ui/entry-list/entry-list-page.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import type { TermEntry } from './entries.ts'
import { waysOut } from './matching.ts'
import type { GlossarySearch } from './search.ts'

/** An empty result and the ways out of it: fewer words, the references, the whole list. */
export function NothingFound({
  entries,
  search,
}: {
  readonly entries: readonly TermEntry[]
  readonly search: GlossarySearch
}) {
  const { t } = useTranslation('glossary')
  const { language } = useLanguage()
  const { q = '' } = search
  const to = { to: '/$lang/glossary', params: { lang: language }, resetScroll: false } as const
  const fewerWords = waysOut(entries, q).map(({ word, count }) => ({
    key: word,
    link: (
      <Link {...to} search={{ ...search, q: word }}>
        {t('onlyWord', { word: shortened(word), terms: t('terms', { count }) })}
      </Link>
    ),
  }))
  const references = (
    <Link to="/$lang/references" params={{ lang: language }} search={{ q }}>
      {t('inReferences')}
    </Link>
  )
  return (
    <NothingInList
      title={t('nothing')}
      waysOut={t('waysOut')}
      // A word of the query has no blank in it, so none has this key.
      ways={[...fewerWords, { key: 'the references', link: references }]}
      all={
        <Link {...to} search={{ ...search, q: undefined }}>
          {t('showAll')}
        </Link>
      }
    />
  )
}
