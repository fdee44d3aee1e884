import { createFileRoute } from '@tanstack/react-router'
import { loadOutline } from '../../corpus/load.ts'
import { FrontPage } from '../../home/front-page.tsx'

export const Route = createFileRoute('/$lang/')({ loader: () => loadOutline(), component: Home })

function Home() {
  return <FrontPage outline={Route.useLoaderData()} />
}
