import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { askedPosition } from '../../present/asked-position.ts'
import { presentSearch } from '../../present/search.ts'
import { StagePage } from '../../present/stage/stage-page.tsx'
import { UnknownTalk } from '../../present/unknown-talk.tsx'
import { WithStagedViews } from './-staged-views.tsx'
import { useStepInAddress } from './-step-in-address.ts'

/** The stage of a deck: it stays where it is from step to step, which are the pages below it. */
export const Route = createFileRoute('/$lang/present/$deck')({
  validateSearch: presentSearch.texts,
  loader: ({ params, context }) =>
    withWords(
      context.language,
      ['present', 'timeline', 'contributions'],
      import('./-talk.ts').then(({ loadTalk }) => loadTalk(params.deck)),
    ),
  // A talk does not change while it is given.
  staleTime: Number.POSITIVE_INFINITY,
  staticData: { bare: true },
  component: Talk,
  notFoundComponent: Missing,
})

function Talk() {
  const { deck, material, figures } = Route.useLoaderData()
  const step = useStepInAddress(Route.fullPath)
  const search = useSearchValues(presentSearch)
  return (
    <WithStagedViews record={material.record} figures={figures}>
      <StagePage
        key={deck.id}
        deck={deck}
        material={material}
        asked={askedPosition(step, search)}
        paper={search.print}
      />
    </WithStagedViews>
  )
}

function Missing() {
  const { deck } = Route.useParams()
  return <UnknownTalk key={deck} wanted={deck} />
}
