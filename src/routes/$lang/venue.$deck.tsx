import { createFileRoute, notFound } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { UnknownTalk } from '../../present/unknown-talk.tsx'
import { VenuePage } from '../../present/venue/venue-page.tsx'

export const Route = createFileRoute('/$lang/venue/$deck')({
  loader: async ({ params, context }) => {
    const [{ findDeck }, { headOfVenue }] = await Promise.all([
      import('./-talk.ts'),
      import('../../present/venue/venue-head.ts'),
    ])
    const deck = await withWords(context.language, ['present'], findDeck(params.deck))
    if (!deck) throw notFound()
    return { deck, headOfVenue }
  },
  head: ({ match, loaderData }) =>
    loaderData ? loaderData.headOfVenue(match.context.language, loaderData.deck) : {},
  staticData: {
    pages: async () => (await import('../../present/decks/registry.ts')).DECK_IDS.map((deck) => ({ deck })),
  },
  component: Venue,
  notFoundComponent: Missing,
})

function Venue() {
  const { deck } = Route.useLoaderData()
  return <VenuePage deck={deck} />
}

function Missing() {
  const { deck } = Route.useParams()
  return <UnknownTalk key={deck} wanted={deck} />
}
