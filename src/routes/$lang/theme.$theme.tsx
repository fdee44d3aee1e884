import { createFileRoute } from '@tanstack/react-router'
import { loadThreads } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { ThemePage } from '../../ways/threads/theme-page.tsx'
import { UnknownThread } from '../../ways/threads/unknown-thread.tsx'
import { loadGround } from './-ways-ground.ts'

const load = async (wanted: string) => {
  const [threads, ground] = await Promise.all([loadThreads(), loadGround()])
  return { threads, thread: threads.find(({ id }) => id === wanted), ...ground }
}

export const Route = createFileRoute('/$lang/theme/$theme')({
  loader: ({ params, context }) => withWords(context.language, ['ways', 'threads'], load(params.theme)),
  head: ({ loaderData, match: { context } }) =>
    headOf(
      context.language,
      'threads',
      loaderData?.thread ? `${loaderData.thread.name[context.language]} · ` : '',
    ),
  staticData: { pages: async () => (await loadThreads()).map(({ id }) => ({ theme: id })) },
  component: Theme,
})

function Theme() {
  const { thread, ...loaded } = Route.useLoaderData()
  const wanted = Route.useParams().theme
  return thread ? (
    <ThemePage key={thread.id} thread={thread} {...loaded} />
  ) : (
    <UnknownThread wanted={wanted} threads={loaded.threads} />
  )
}
