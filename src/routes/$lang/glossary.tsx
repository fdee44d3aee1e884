import { createFileRoute } from '@tanstack/react-router'
import { loadGlossary } from '../../corpus/load.ts'
import { loadRecord } from '../../corpus/record.ts'
import { GlossaryPage } from '../../glossary/glossary-page.tsx'
import { glossarySearch } from '../../glossary/search.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { FindInText } from './-find-in-text.tsx'

const load = async () => {
  const [glossary, record] = await Promise.all([loadGlossary(), loadRecord()])
  return { glossary, record }
}

export const Route = createFileRoute('/$lang/glossary')({
  validateSearch: glossarySearch.texts,
  loader: ({ context }) => withWords(context.language, ['glossary'], load()),
  head: ({ match }) => headOf(match.context.language, 'glossary'),
  component: Glossary,
})

function Glossary() {
  const search = useSearchValues(glossarySearch)
  return (
    <>
      <GlossaryPage {...Route.useLoaderData()} search={search} />
      <FindInText query={search.find} />
    </>
  )
}
