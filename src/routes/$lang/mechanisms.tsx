import { createFileRoute } from '@tanstack/react-router'
import { loadMechanisms } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { MechanismsPage } from '../../ways/mechanisms/mechanisms-page.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async () => {
  const [mechanisms, ground] = await Promise.all([loadMechanisms(), loadGround()])
  return { mechanisms, ...ground }
}

export const Route = createFileRoute('/$lang/mechanisms')({
  loader: ({ context }) => withWords(context.language, ['ways', 'mechanisms'], load()),
  head: ({ match }) => headOf(match.context.language, 'mechanisms'),
  component: Mechanisms,
})

function Mechanisms() {
  return <MechanismsPage {...Route.useLoaderData()} />
}
