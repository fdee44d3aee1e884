import { createFileRoute } from '@tanstack/react-router'
import { loadWords, withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { EditPage } from '../../present/edit/edit-page.tsx'
import { editSearch } from '../../present/edit/search.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { EditorWhenAsked } from './-editor-when-asked.tsx'

export const Route = createFileRoute('/$lang/present/edit')({
  validateSearch: editSearch.texts,
  loaderDeps: ({ search }) => ({ isEditing: search.talk !== undefined }),
  loader: async ({ context, deps }) => {
    // Those of the views that a preview shows: the editor is there already when the language changes.
    if (deps.isEditing) await loadWords(context.language, ['timeline', 'contributions'])
    return withWords(
      context.language,
      ['present', 'editor'],
      import('./-talk.ts').then(({ allDecks }) => allDecks()),
    )
  },
  head: ({ match }) => headOf(match.context.language, 'editor'),
  component: Edit,
})

function Edit() {
  return (
    <EditPage decks={Route.useLoaderData()} search={useSearchValues(editSearch)} Editor={EditorWhenAsked} />
  )
}
