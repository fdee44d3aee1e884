import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { MapPage } from '../../ways/map/map-page.tsx'
import { mapSearch } from '../../ways/map/search.ts'
import { loadMap } from './-ways-ground.ts'

export const Route = createFileRoute('/$lang/map')({
  validateSearch: mapSearch.texts,
  loader: ({ context }) => withWords(context.language, ['ways', 'map'], loadMap()),
  head: ({ match }) => headOf(match.context.language, 'map'),
  component: TextMap,
})

function TextMap() {
  return <MapPage {...Route.useLoaderData()} search={useSearchValues(mapSearch)} />
}
