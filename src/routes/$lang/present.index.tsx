import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { DeckList } from '../../present/deck-list.tsx'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/present/')({
  loader: ({ context }) =>
    withWords(
      context.language,
      ['present'],
      import('./-talk.ts').then(({ allDecks }) => allDecks()),
    ),
  head: ({ match }) => headOf(match.context.language, 'present'),
  component: Decks,
})

function Decks() {
  return <DeckList decks={Route.useLoaderData()} />
}
