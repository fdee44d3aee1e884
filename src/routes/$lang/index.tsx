import { createFileRoute } from '@tanstack/react-router'
import { loadFront, loadOutline } from '../../corpus/load.ts'
import { FrontPage } from '../../home/front-page.tsx'
import { withWords } from '../../i18n/catalogue.ts'
import { FrontTimeline, withFrontTimeline } from './-front-timeline.tsx'

export const Route = createFileRoute('/$lang/')({
  loader: ({ context }) =>
    withWords(
      context.language,
      ['home', 'documents'],
      Promise.all([loadOutline(), loadFront(), withFrontTimeline(context.language)]),
    ),
  // Whoever comes back waits for the timeline too: of a page that is kept the loader would be run after it is shown.
  gcTime: 0,
  component: Home,
})

// Always the same element: what is drawn anew around it leaves the timeline as it stands.
const timeline = <FrontTimeline />

function Home() {
  const [outline, front] = Route.useLoaderData()
  return <FrontPage outline={outline} front={front} timeline={timeline} />
}
