import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { presentHash } from '../../place/fragment.ts'
import { namesIn } from '../../place/names.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { looksOf, shownBy } from './looks.ts'
import type { MapGround } from './model.ts'
import { type MapSearch, mapSearch } from './search.ts'
import { entriesByClause, entriesShown } from './told.ts'

/** What the address asks for, and the ways to ask for something else. */
export function useMap({ parts, texts, ways }: MapGround, search: MapSearch) {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { t: words } = useTranslation('place')
  const { ofInterface: digits } = useDigits()
  const document = texts.length === 1 ? texts[0]?.document : undefined
  const names = useMemo(
    () => namesIn({ language, digits, t: words }, { parts }, document),
    [language, digits, words, parts, document],
  )
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
  // Hundreds of clauses are drawn anew for every change of the room: what they are called is put in words once.
  const nameOf = useMemo(() => {
    const known = new Map<string, string>()
    return (part: Locator, clause: number): string => {
      const id = clauseLocator(part, clause)
      const before = known.get(id)
      if (before !== undefined) return before
      const place = t('clauseOf', { part: names.full(part), num: clause + 1 })
      const what = (byClause.get(id) ?? []).map(({ name }) => name[language]).join(t('and'))
      const name = what ? t('clauseWith', { place, what }) : place
      known.set(id, name)
      return name
    }
  }, [t, names, byClause, language])
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
