import report from 'virtual:masar/document/a-66-77'
import english from 'virtual:masar/english/a-66-77'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { listParts } from '../../../src/corpus/parts/list-parts.ts'
import { indexParts } from '../../../src/corpus/parts/part.ts'
import type { EditedDocument } from '../../../src/edition/model.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../src/i18n/use-translation.ts'
import { indexEnglish } from '../../../src/reader/bilingual/english-text.ts'
import { needsEnglish, type ShownText } from '../../../src/reader/bilingual/shown-text.ts'
import { ReaderProvider } from '../../../src/reader/reader-context.tsx'
import { noTerms, type TermsIn } from '../../../src/reader/terms/term-spans.ts'
import { TextContext } from '../../../src/reader/text-context.tsx'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'
import { loadAllWords } from './all-words.ts'

/** The report as the build compiles it. */
export const compiledReport = (): EditedDocument => report

/** Renders in an interface language, as every page is. */
export async function renderIn(language: Language, children: ReactNode) {
  await loadAllWords(language)
  return render(
    <LanguageProvider value={language}>
      <TranslatorContext value={translatorFor(language, 'latn')}>{children}</TranslatorContext>
    </LanguageProvider>,
  )
}

/** Renders inside a reader of the report that nobody has scrolled yet. */
export function renderInReader(
  language: Language,
  children: ReactNode,
  shown: ShownText = 'ar',
  termsIn: TermsIn = noTerms,
) {
  const document = compiledReport()
  const text = {
    id: 'a-66-77' as const,
    mentionsIn: (eId: string) => document.mentions.filter((mention) => mention.in === eId),
    english: needsEnglish(shown) ? indexEnglish(english) : null,
    shown,
    cover: undefined,
    termsIn,
  }
  const context = {
    id: 'a-66-77' as const,
    document,
    parts: indexParts(listParts(document)),
  }
  return renderIn(
    language,
    <ReaderProvider value={context} reading={{ current: null, chosen: null, goTo: () => undefined }}>
      <TextContext value={text}>{children}</TextContext>
    </ReaderProvider>,
  )
}
