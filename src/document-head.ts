import type { EditedDocument } from './edition/model.ts'
import { isolateLtr } from './i18n/isolate.ts'
import type { Language } from './i18n/language.ts'
import type { PageHead } from './ui/shell/page-head.ts'

const titleOf = (language: Language, document: EditedDocument): string =>
  language === document.language ? document.title.text : document.englishTitle

const symbolOf = (document: EditedDocument): string =>
  document.symbol ? ` (${isolateLtr(document.symbol.value)})` : ''

type HeadOf = (title: string, symbol: string) => PageHead

const DOCUMENT: Record<Language, HeadOf> = {
  ar: (title, symbol) => ({
    title: `${title}${symbol} · مسار`,
    description: `النص المحقق كاملا: ${title}${symbol}`,
  }),
  en: (title, symbol) => ({
    title: `${title}${symbol} · Masar`,
    description: `The edited Arabic text: ${title}${symbol}`,
  }),
}

const EDITION: Record<Language, HeadOf> = {
  ar: (title) => ({
    title: `تحقيق النص: ${title} · مسار`,
    description: 'ما غيّرته القواعد والتصويبات في النص المستخرج، ومواضع الخلل في الوثيقة نفسها',
  }),
  en: (title) => ({
    title: `The edition: ${title} · Masar`,
    description:
      'What rules and emendations changed in the extracted text, and the document’s own contradictions',
  }),
}

const REFERENCES: Record<Language, PageHead> = {
  ar: { title: 'المراجع · مسار', description: 'الوثائق والأحداث والجهات التي يتحدث عنها السجل، ومصادرها' },
  en: {
    title: 'References · Masar',
    description: 'The documents, events and organizations that the texts mention, each with its sources',
  },
}

const TIMELINE: Record<Language, PageHead> = {
  ar: {
    title: 'الخط الزمني · مسار',
    description: 'محطات تعزيز التعاون من جنيف عام 2003 إلى استعراض العشرين عاما، والفقرات التي ترويها',
  },
  en: {
    title: 'The timeline · Masar',
    description:
      'The milestones of enhanced cooperation from Geneva 2003 to WSIS+20, and the paragraphs that tell them',
  },
}

const CONTRIBUTIONS: Record<Language, PageHead> = {
  ar: {
    title: 'المساهمات: من ساهم وبأي قناة · مسار',
    description: 'المساهمات الثماني والتسعون في مشاورات عام 2010 المفتوحة، بحسب المجموعة والقناة، خلية خلية',
  },
  en: {
    title: 'The contributions: from whom, by which channel · Masar',
    description: 'The 98 contributions to the open consultations of 2010, by group and channel, cell by cell',
  },
}

export const documentHead = (language: Language, document: EditedDocument): PageHead =>
  DOCUMENT[language](titleOf(language, document), symbolOf(document))

export const editionHead = (language: Language, document: EditedDocument): PageHead =>
  EDITION[language](titleOf(language, document), symbolOf(document))

export const referencesHead = (language: Language): PageHead => REFERENCES[language]

export const contributionsHead = (language: Language): PageHead => CONTRIBUTIONS[language]

export const timelineHead = (language: Language): PageHead => TIMELINE[language]
