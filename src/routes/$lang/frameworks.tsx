import { createFileRoute } from '@tanstack/react-router'
import { loadFrameworks, loadParts, loadWays } from '../../corpus/load.ts'
import { indexParts } from '../../corpus/parts/part.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { FrameworksPage } from '../../ways/frameworks/frameworks-page.tsx'

const load = async () => {
  const [frameworks, ways, parts] = await Promise.all([loadFrameworks(), loadWays(), loadParts()])
  return { frameworks, ways, parts: indexParts(parts) }
}

export const Route = createFileRoute('/$lang/frameworks')({
  loader: ({ context }) => withWords(context.language, ['ways', 'frameworks'], load()),
  head: ({ match }) => headOf(match.context.language, 'frameworks'),
  component: Frameworks,
})

function Frameworks() {
  return <FrameworksPage {...Route.useLoaderData()} />
}
