import type { EditedDocument } from './edition/model.ts'
import { isolateLtr } from './i18n/isolate.ts'
import type { Language } from './i18n/language.ts'
import type { PageHead } from './page-head.ts'

const titleOf = (language: Language, document: EditedDocument): string =>
  language === 'ar' ? document.title.text : document.englishTitle

const symbolOf = (document: EditedDocument): string =>
  document.symbol ? ` (${isolateLtr(document.symbol.value)})` : ''

export const documentHead = (language: Language, document: EditedDocument): PageHead =>
  language === 'ar'
    ? {
        title: `${titleOf(language, document)}${symbolOf(document)} · مسار`,
        description: `النص المحقق كاملا: ${titleOf(language, document)}${symbolOf(document)}`,
      }
    : {
        title: `${titleOf(language, document)}${symbolOf(document)} · Masar`,
        description: `The edited Arabic text: ${titleOf(language, document)}${symbolOf(document)}`,
      }

export const editionHead = (language: Language, document: EditedDocument): PageHead =>
  language === 'ar'
    ? {
        title: `تحقيق النص: ${titleOf(language, document)} · مسار`,
        description: 'ما غيّرته القواعد والتصويبات في النص المستخرج، وتناقضات الوثيقة نفسها',
      }
    : {
        title: `The edition: ${titleOf(language, document)} · Masar`,
        description:
          'What rules and emendations changed in the extracted text, and the document’s own contradictions',
      }

export const referencesHead = (language: Language): PageHead =>
  language === 'ar'
    ? { title: 'المراجع · مسار', description: 'الوثائق والأحداث والجهات التي يذكرها النص، ومصادر كل منها' }
    : {
        title: 'References · Masar',
        description: 'The documents, events and organizations that the texts mention, each with its sources',
      }

export const timelineHead = (language: Language): PageHead =>
  language === 'ar'
    ? {
        title: 'الخط الزمني · مسار',
        description: 'محطات تعزيز التعاون من جنيف عام 2003 إلى استعراض العشرين عاما، والفقرات التي ترويها',
      }
    : {
        title: 'The timeline · Masar',
        description:
          'The milestones of enhanced cooperation from Geneva 2003 to WSIS+20, and the paragraphs that tell them',
      }
