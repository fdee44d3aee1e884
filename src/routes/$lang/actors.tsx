import { createFileRoute } from '@tanstack/react-router'
import { loadActors } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { ActorsPage } from '../../ways/actors/actors-page.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async () => {
  const [actors, ground] = await Promise.all([loadActors(), loadGround()])
  return { actors, ...ground }
}

export const Route = createFileRoute('/$lang/actors')({
  loader: ({ context }) => withWords(context.language, ['ways', 'actors'], load()),
  head: ({ match }) => headOf(match.context.language, 'actors'),
  component: Actors,
})

function Actors() {
  return <ActorsPage {...Route.useLoaderData()} />
}
