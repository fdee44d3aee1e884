import { Link } from '@tanstack/react-router'
import { useTranslation } from '../i18n/use-translation.ts'
import { NothingInList } from '../ui/entry-list/entry-list-page.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import type { Entry } from './entries.ts'
import { waysOut } from './matching.ts'
import type { ReferencesSearch } from './search.ts'

/** An empty result and the ways out of it: which condition to drop, and what that would show. */
export function NothingFound({
  entries,
  search,
}: {
  readonly entries: readonly Entry[]
  readonly search: ReferencesSearch
}) {
  const { t } = useTranslation('references')
  const { language } = useLanguage()
  const to = { to: '/$lang/references', params: { lang: language }, resetScroll: false } as const
  return (
    <NothingInList
      title={t('nothing')}
      waysOut={t('waysOut')}
      ways={waysOut(entries, search).map(({ drop, search: wider, count }) => ({
        key: drop,
        link: (
          <Link {...to} search={wider}>
            {t('entries', { count })} {t(`without.${drop}`)}
          </Link>
        ),
      }))}
      all={
        <Link {...to} search={{}}>
          {t('showAll')}
        </Link>
      }
    />
  )
}
