import { createFileRoute, notFound } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { DECK_IDS } from '../../present/decks/registry.ts'
import { headOfVenue } from '../../present/venue/venue-head.ts'
import { VenuePage } from '../../present/venue/venue-page.tsx'
import { findDeck } from './-talk.ts'

export const Route = createFileRoute('/$lang/venue/$deck')({
  loader: async ({ params, context }) => {
    const deck = await withWords(context.language, ['present'], findDeck(params.deck))
    if (!deck) throw notFound()
    return deck
  },
  head: ({ match, loaderData }) => (loaderData ? headOfVenue(match.context.language, loaderData) : {}),
  staticData: { pages: () => DECK_IDS.map((deck) => ({ deck })) },
  component: Venue,
})

function Venue() {
  return <VenuePage deck={Route.useLoaderData()} />
}
