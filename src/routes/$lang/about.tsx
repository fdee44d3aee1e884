import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '../../about/about-page.tsx'
import { loadImprint } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/about')({
  loader: ({ context }) => withWords(context.language, ['about', 'settings'], loadImprint()),
  head: ({ match }) => headOf(match.context.language, 'about'),
  component: About,
})

function About() {
  return <AboutPage imprint={Route.useLoaderData()} />
}
