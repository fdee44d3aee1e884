import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { presentHash } from '../../place/fragment.ts'
import { useNames } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { looksOf, shownBy } from './looks.ts'
import type { MapGround } from './model.ts'
import { type MapSearch, mapSearch } from './search.ts'
import { entriesByClause, entriesShown } from './told.ts'

/** What the address asks for, and the ways to ask for something else. */
export function useMap({ parts, texts, ways }: MapGround, search: MapSearch) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const names = useNames({ parts }, texts.length === 1 ? texts[0]?.document : undefined)
  const asked = shownBy(search.show, ways)
  const shown = asked ?? 'issues'
  const looks = useMemo(() => looksOf(shown, ways), [shown, ways])
  const byClause = useMemo(() => entriesByClause(entriesShown(shown, ways)), [shown, ways])
  const change = useCallback(
    (values: MapSearch) =>
      void navigate({
        to: '.',
        search: (current) => ({ ...mapSearch.mended(current), ...values }),
        ...presentHash(),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const nameOf = (part: Locator, clause: number): string => {
    const place = t('clauseOf', { part: names.full(part), num: clause + 1 })
    const entries = byClause.get(clauseLocator(part, clause)) ?? []
    const what = entries.map(({ name }) => name[language]).join(t('and'))
    return what ? t('clauseWith', { place, what }) : place
  }
  return {
    shown,
    /** What was asked for and is not there. */
    missing: asked === null ? (search.show ?? null) : null,
    looks,
    byClause,
    names,
    nameOf,
    change,
  }
}
