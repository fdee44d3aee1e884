import { createFileRoute } from '@tanstack/react-router'
import { loadThreads } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { ThreadsPage } from '../../ways/threads/threads-page.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async () => {
  const [threads, ground] = await Promise.all([loadThreads(), loadGround()])
  return { threads, ...ground }
}

export const Route = createFileRoute('/$lang/threads')({
  loader: ({ context }) => withWords(context.language, ['ways', 'threads'], load()),
  head: ({ match }) => headOf(match.context.language, 'threads'),
  component: Threads,
})

function Threads() {
  return <ThreadsPage {...Route.useLoaderData()} />
}
