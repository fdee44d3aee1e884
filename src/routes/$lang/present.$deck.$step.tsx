import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/$lang/present/$deck/$step')({
  loader: async ({ params }) => {
    const [{ findDeck }, { headOfStep }] = await Promise.all([
      import('./-talk.ts'),
      import('../../present/step-head.ts'),
    ])
    const deck = await findDeck(params.deck)
    return deck && { deck, headOfStep }
  },
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ match, params, loaderData }) =>
    loaderData ? loaderData.headOfStep(match.context.language, loaderData.deck, params.step) : {},
  staticData: { oneOfMany: true, pages: async () => (await import('./-talk.ts')).pagesOfSteps() },
})
