import {
  createFileRoute,
  type ErrorComponentProps,
  notFound,
  Outlet,
  useLocation,
} from '@tanstack/react-router'
import { hasWords, loadWords } from '../i18n/catalogue.ts'
import { isLanguage, LANGUAGES } from '../i18n/language.ts'
import { ThingActions } from '../place/actions/actions-context.tsx'
import { decodeText } from '../place/address.ts'
import { LanguageSwitch } from '../place/language-switch.tsx'
import { useKeepPlace } from '../place/use-keep-place.ts'
import { SearchElsewhere } from '../search/search-elsewhere.tsx'
import { SearchOpener } from '../search/search-opener.tsx'
import { PageError } from '../ui/shell/failure.tsx'
import { headOf } from '../ui/shell/page-head.ts'
import { PageNotFound } from '../ui/shell/page-not-found.tsx'
import { Shell } from '../ui/shell/shell.tsx'
import { UnknownLanguage } from '../ui/shell/unknown-language.tsx'
import { WrittenNotFound } from '../ui/shell/written-not-found.tsx'

export const Route = createFileRoute('/$lang')({
  beforeLoad: async ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound({ routeId: '__root__' })
    await loadWords(params.lang)
    return { language: params.lang }
  },
  head: ({ params }) =>
    isLanguage(params.lang) && hasWords(params.lang) ? headOf(params.lang, 'common') : {},
  staticData: { pages: () => LANGUAGES.map((lang) => ({ lang })) },
  component: Page,
  errorComponent: Failed,
  notFoundComponent: Missing,
})

// Always the same elements: what is around a page is not drawn anew with its address.
const AROUND = {
  languageSwitch: <LanguageSwitch />,
  search: <SearchOpener />,
  searchElsewhere: <SearchElsewhere />,
}
const content = (
  <ThingActions>
    <Outlet />
  </ThingActions>
)

function Page() {
  const { lang } = Route.useParams()
  useKeepPlace(lang)
  return isLanguage(lang) ? (
    <Shell language={lang} {...AROUND}>
      {content}
    </Shell>
  ) : (
    <UnknownLanguage />
  )
}

/** Without the words of its language a page can only be spoken of in another one. */
function Failed(failure: ErrorComponentProps) {
  const { lang } = Route.useParams()
  const language =
    LANGUAGES.find((known) => known === lang && hasWords(known)) ?? LANGUAGES.find((known) => hasWords(known))
  return (
    <Shell language={language ?? 'ar'} {...AROUND}>
      <PageError {...failure} />
    </Shell>
  )
}

/**
 * An address that no route has stands in the shell as any page does; what a page's loader does not find comes in place
 * of all that is here, the shell too.
 */
function Missing() {
  const { lang } = Route.useParams()
  const isInPlaceOfShell = Route.useMatch({ select: ({ status }) => status === 'notFound' })
  const wanted = decodeText(useLocation({ select: ({ pathname }) => pathname }))
  const page = import.meta.env.SSR ? <WrittenNotFound /> : <PageNotFound wanted={wanted} />
  return isInPlaceOfShell && isLanguage(lang) ? (
    <Shell language={lang} {...AROUND}>
      {page}
    </Shell>
  ) : (
    page
  )
}
