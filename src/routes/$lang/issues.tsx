import { createFileRoute } from '@tanstack/react-router'
import { loadIssues } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { IssuesPage } from '../../ways/issues/issues-page.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async () => {
  const [issues, ground] = await Promise.all([loadIssues(), loadGround()])
  return { issues, ...ground }
}

export const Route = createFileRoute('/$lang/issues')({
  loader: ({ context }) => withWords(context.language, ['ways', 'issues'], load()),
  head: ({ match }) => headOf(match.context.language, 'issues'),
  component: Issues,
})

function Issues() {
  return <IssuesPage {...Route.useLoaderData()} />
}
