import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { NotesPage } from '../../notes/page/notes-page.tsx'
import { notesSearch } from '../../notes/search.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/notes')({
  validateSearch: notesSearch.texts,
  loader: ({ context }) => withWords(context.language, ['notes'], null),
  head: ({ match }) => headOf(match.context.language, 'notes'),
  component: Notes,
})

function Notes() {
  const { language } = useLanguage()
  const keepTalk = async (file: string) => {
    const { takeIn } = await import('../../present/own/taken-in.ts')
    const taken = await takeIn(file)
    return 'refused' in taken ? null : { title: taken.deck.title[language], isKept: taken.isKept }
  }
  return <NotesPage search={useSearchValues(notesSearch)} keepTalk={keepTalk} />
}
