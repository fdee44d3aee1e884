import { createFileRoute } from '@tanstack/react-router'
import { headOfStep } from '../../present/step-head.ts'
import { findDeck, pagesOfSteps } from './-talk.ts'

export const Route = createFileRoute('/$lang/speaker/$deck/$step')({
  loader: ({ params }) => findDeck(params.deck),
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ match, params, loaderData }) =>
    loaderData ? headOfStep(match.context.language, loaderData, params.step) : {},
  staticData: { oneOfMany: true, pages: pagesOfSteps },
})
