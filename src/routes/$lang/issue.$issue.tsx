import { createFileRoute } from '@tanstack/react-router'
import { loadIssues } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { IssuePage } from '../../ways/issues/issue-page.tsx'
import { UnknownIssue } from '../../ways/issues/unknown-issue.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async (wanted: string) => {
  const [issues, ground] = await Promise.all([loadIssues(), loadGround()])
  return { issues, issue: issues.find(({ id }) => id === wanted), ...ground }
}

export const Route = createFileRoute('/$lang/issue/$issue')({
  loader: ({ params, context }) => withWords(context.language, ['ways', 'issues'], load(params.issue)),
  head: ({ loaderData, match: { context } }) =>
    headOf(
      context.language,
      'issues',
      loaderData?.issue ? `${loaderData.issue.name[context.language]} · ` : '',
    ),
  staticData: { pages: async () => (await loadIssues()).map(({ id }) => ({ issue: id })) },
  component: Issue,
})

function Issue() {
  const { issue, ...loaded } = Route.useLoaderData()
  const wanted = Route.useParams().issue
  return issue ? (
    <IssuePage key={issue.id} issue={issue} {...loaded} />
  ) : (
    <UnknownIssue wanted={wanted} issues={loaded.issues} />
  )
}
