import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { PaneError } from '../../ui/shell/failure.tsx'
import { MapPane } from '../../ways/map/map-pane.tsx'
import { mapSearch } from '../../ways/map/search.ts'
import { loadMap } from './-ways-ground.ts'

export const Route = createFileRoute('/$lang/read/$document/map')({
  validateSearch: mapSearch.texts,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const map = await withWords(context.language, ['ways', 'map'], loadMap())
    return { document: params.document, ...map }
  },
  component: TextMap,
  errorComponent: PaneError,
})

function TextMap() {
  return <MapPane {...Route.useLoaderData()} search={useSearchValues(mapSearch)} />
}
