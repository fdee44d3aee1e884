import { useMatches } from '@tanstack/react-router'
import { type ReactNode, useEffect, useInsertionEffect } from 'react'
import { interfaceDigits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { TranslatorContext } from '../../i18n/use-translation.ts'
import { KeysHelp } from '../keyboard/keys-help.tsx'
import { LanguageProvider } from '../language-context.tsx'
import { OfflineWhenIdle } from '../offline/offline-when-idle.tsx'
import { useSettings } from '../settings/settings-store.ts'
import { STORAGE_KEYS, store } from '../storage.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { MissedNotice } from './missed-notice.tsx'
import { PageChange } from './page-change.tsx'
import { isMissing } from './page-head.ts'
import { setPageLanguage } from './page-language.ts'
import { SlowNavigation } from './slow-navigation.tsx'
import { useLive } from './use-live.ts'
import { usePageHead } from './use-page-head.ts'

interface Props {
  readonly language: Language
  readonly languageSwitch: ReactNode
  /** What opens the search. */
  readonly search: ReactNode
  /** The same for a page without the bar. */
  readonly searchElsewhere: ReactNode
  /** The page, or what stands in its place where there is none. */
  readonly children: ReactNode
}

/** What is around every page in a language: its words, its direction, the bar at the top, the pages at the foot. */
export function Shell({ language, languageSwitch, search, searchElsewhere, children }: Props) {
  const { digits } = useSettings()
  // An address that leads nowhere has the bar and the list of pages around it, whichever page should have stood there.
  const isNowhere = useMatches({ select: (matches) => matches.some(isMissing) })
  const bare = useMatches({
    select: (matches) => !isNowhere && matches.some(({ staticData }) => staticData.bare),
  })
  const hasFooter = useMatches({
    select: (matches) =>
      isNowhere || !matches.some(({ staticData }) => staticData.bare || staticData.noFooter),
  })
  const title = usePageHead(language)
  useLive()
  // Before anything is measured: set later, all of the page would be styled and laid out a second time.
  useInsertionEffect(() => setPageLanguage(language), [language])
  useEffect(() => void store(STORAGE_KEYS.language, language), [language])
  return (
    <LanguageProvider value={language}>
      <TranslatorContext value={translatorFor(language, interfaceDigits(language, digits))}>
        {bare ? searchElsewhere : <Header languageSwitch={languageSwitch} search={search} />}
        {children}
        {hasFooter && <Footer />}
        <MissedNotice />
        {!bare && (
          <>
            <KeysHelp />
            <SlowNavigation />
            <PageChange title={title} />
          </>
        )}
        <OfflineWhenIdle tells={!bare} />
      </TranslatorContext>
    </LanguageProvider>
  )
}
