import report from 'virtual:masar/document/a-66-77'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { EditedDocument } from '../../../src/edition/model.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { ReaderContext } from '../../../src/reader/reader-context.tsx'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'
import { loadAllWords } from './all-words.ts'

/** The report as the build compiles it. */
export const compiledReport = (): EditedDocument => report

/** Renders in an interface language, as every page is. */
export async function renderIn(language: Language, children: ReactNode) {
  await loadAllWords(language)
  return render(
    <LanguageProvider value={language}>
      <I18nextProvider i18n={translatorFor(language, 'latn')}>{children}</I18nextProvider>
    </LanguageProvider>,
  )
}

/** Renders inside a reader of the report that nobody has scrolled yet. */
export function renderInReader(language: Language, children: ReactNode) {
  const document = compiledReport()
  const context = {
    id: 'a-66-77' as const,
    document,
    mentionsIn: (eId: string) => document.mentions.filter((mention) => mention.in === eId),
    reading: { current: null, chosen: null, goTo: () => undefined },
  }
  return renderIn(language, <ReaderContext value={context}>{children}</ReaderContext>)
}
