import { createFileRoute } from '@tanstack/react-router'
import { DECK_IDS, isDeckId, loadDeck } from '../../present/decks/registry.ts'
import { headOfStep } from '../../present/step-head.ts'

export const Route = createFileRoute('/$lang/speaker/$deck/$step')({
  loader: ({ params }) => (isDeckId(params.deck) ? loadDeck(params.deck) : null),
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ match, params, loaderData }) =>
    loaderData ? headOfStep(match.context.language, loaderData, params.step) : {},
  staticData: {
    oneOfMany: true,
    pages: async () => {
      const decks = await Promise.all(DECK_IDS.map(loadDeck))
      return decks.flatMap(({ id, steps }) =>
        steps.map((_, index) => ({ deck: id, step: String(index + 1) })),
      )
    },
  },
})
