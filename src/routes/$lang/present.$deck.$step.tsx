import { createFileRoute } from '@tanstack/react-router'
import { isDeckId, loadDeck } from '../../present/decks/registry.ts'
import { headOfStep } from '../../present/step-head.ts'
import { pagesOfSteps } from './-talk.ts'

export const Route = createFileRoute('/$lang/present/$deck/$step')({
  loader: ({ params }) => (isDeckId(params.deck) ? loadDeck(params.deck) : null),
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ match, params, loaderData }) =>
    loaderData ? headOfStep(match.context.language, loaderData, params.step) : {},
  staticData: { oneOfMany: true, pages: pagesOfSteps },
})
