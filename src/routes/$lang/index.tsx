import { createFileRoute } from '@tanstack/react-router'
import { loadOutline } from '../../corpus/load.ts'
import { FrontPage } from '../../home/front-page.tsx'
import { withWords } from '../../i18n/catalogue.ts'

export const Route = createFileRoute('/$lang/')({
  loader: ({ context }) => withWords(context.language, ['home', 'documents'], loadOutline()),
  component: Home,
})

function Home() {
  return <FrontPage outline={Route.useLoaderData()} />
}
