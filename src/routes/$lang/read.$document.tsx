import { createFileRoute, notFound, useChildMatches } from '@tanstack/react-router'
import { useMemo } from 'react'
import { DOCUMENT_IDS, isDocumentId, loadDocument, loadEnglish, loadGlossary } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { SurroundingsProvider } from '../../place/surroundings.tsx'
import { useSearchValues } from '../../place/use-search.ts'
import { paneOfRoute } from '../../reader/panes.ts'
import { ReaderPage } from '../../reader/reader-page.tsx'
import { readerSearch } from '../../reader/search.ts'
import { withoutEnglish } from '../../ui/shell/load-anew.ts'
import { headOf, titleWithSymbol } from '../../ui/shell/page-head.ts'
import { UnknownDocument } from '../../ui/shell/unknown-document.tsx'
import { FindInText } from './-find-in-text.tsx'
import { NotesInText } from './-notes-in-text.tsx'
import { QuotedInText } from './-quoted-in-text.tsx'
import { WayInText } from './-way-in-text.tsx'

export const Route = createFileRoute('/$lang/read/$document')({
  validateSearch: readerSearch.texts,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [document, english] = await withWords(
      context.language,
      ['reader'],
      // The English interface shows the English; the Arabic one fetches it when it is asked for.
      Promise.all([
        loadDocument(params.document),
        context.language === 'ar' ? null : loadEnglish(params.document).catch(withoutEnglish),
      ]),
    )
    return { id: params.document, document, english }
  },
  head: ({ loaderData, match: { context } }) =>
    loaderData
      ? headOf(context.language, 'reader', titleWithSymbol(context.language, loaderData.document))
      : {},
  staticData: {
    pages: () => DOCUMENT_IDS.map((document) => ({ document })),
    noFooter: true,
    reads: true,
  },
  component: Reader,
  notFoundComponent: Missing,
})

/** The glossary comes with the card that shows a term and its words: nothing of it is in the page before it is asked for. */
const loadTerms = async (language: Language) => {
  const [glossary, { TermCard }] = await withWords(
    language,
    ['glossary'],
    Promise.all([loadGlossary(), import('../../glossary/term-card.tsx')]),
  )
  return { glossary, TermCard }
}

function Reader() {
  const { id, document, english } = Route.useLoaderData()
  const search = useSearchValues(readerSearch)
  const pane = useChildMatches({
    select: (matches) => paneOfRoute(matches[0]?.routeId ?? null),
  })
  const surroundings = useMemo(() => ({ text: id, framed: false }), [id])
  return (
    <SurroundingsProvider value={surroundings}>
      <ReaderPage
        key={id}
        id={id}
        document={document}
        english={english}
        search={search}
        loadTerms={loadTerms}
        pane={pane}
      />
      <FindInText query={search.find} />
      <QuotedInText document={id} quote={search.quote} />
      <WayInText show={search.show} isNamed={pane !== 'map'} />
      <NotesInText key={`notes ${id}`} document={id} />
    </SurroundingsProvider>
  )
}

function Missing() {
  return <UnknownDocument wanted={Route.useParams().document} />
}
