import { createFileRoute, notFound, useLocation } from '@tanstack/react-router'
import { loadWords } from '../i18n/catalogue.ts'
import { isLanguage, LANGUAGES } from '../i18n/language.ts'
import { decodeText } from '../place/address.ts'
import { LanguageSwitch } from '../place/language-switch.tsx'
import { headOf } from '../ui/shell/page-head.ts'
import { PageNotFound } from '../ui/shell/page-not-found.tsx'
import { Shell } from '../ui/shell/shell.tsx'
import { UnknownLanguage } from '../ui/shell/unknown-language.tsx'

export const Route = createFileRoute('/$lang')({
  beforeLoad: async ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound({ routeId: '__root__' })
    await loadWords(params.lang)
    return { language: params.lang }
  },
  head: ({ params }) => (isLanguage(params.lang) ? headOf(params.lang, 'common') : {}),
  staticData: { pages: () => LANGUAGES.map((lang) => ({ lang })) },
  component: Page,
  notFoundComponent: Missing,
})

function Page() {
  const { lang } = Route.useParams()
  return isLanguage(lang) ? (
    <Shell language={lang} languageSwitch={<LanguageSwitch />} />
  ) : (
    <UnknownLanguage />
  )
}

function Missing() {
  return <PageNotFound wanted={decodeText(useLocation({ select: ({ pathname }) => pathname }))} />
}
