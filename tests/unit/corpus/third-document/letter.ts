import type { DocumentDefinition } from '../../../../src/corpus/document-definition.ts'
import type { TextPart } from '../../../../src/edition/model.ts'

export const SOURCE = 'رسالة\nإشارة إلى قرار الجمعية العامة 60/252.\nالجهات ترحب بالحوار.'

export const EMENDATIONS = [
  { line: 3, source: 'الجهات ترحب بالحوار.', reading: 'ترحب الجهات بالحوار.', reason: 'hidden-order' },
]

/** Its English, as it would stand in the document's folder `english/`. */
export const ENGLISH = {
  files: {
    'letter.txt': [
      '# title',
      'رسالة\nLetter',
      '# para_1',
      'إشارة إلى قرار الجمعية العامة 60/252.\nA reference to General Assembly resolution 60/252.',
      '# para_2',
      'ترحب الجهات بالحوار.\nThe bodies welcome the dialogue.',
    ].join('\n\n'),
  },
  names: {},
}

/** An invented document: a title and two paragraphs. */
export const letter: DocumentDefinition = {
  id: 'letter',
  names: {
    short: { ar: 'الرسالة', en: 'The letter' },
    full: { ar: 'رسالة مخترعة', en: 'An invented letter' },
    within: { ar: 'الرسالة', en: 'the letter' },
  },
  panes: [],
  origin: 'context',
  damaged: false,
  remarks: {},
  lexicon: { actors: {}, events: [] },
  numberedInFacts: false,
  partsAt: () => null,
  relations: [],
  contributions: null,
  build(lines, { findMentions }) {
    const partOf = (eId: string, number: number): TextPart => ({
      eId,
      text: lines[number - 1]?.text ?? '',
      marks: [],
      lines: [number],
    })
    const title = partOf('title', 1)
    const paragraphs = [1, 2].map((num) => ({ num, ...partOf(`para_${num}`, num + 1) }))
    return {
      id: 'letter',
      symbol: null,
      date: null,
      language: 'ar',
      title,
      englishTitle: 'Letter',
      author: null,
      englishAuthor: null,
      masthead: [],
      mastheadNotes: [],
      summary: [],
      sections: [
        {
          eId: 'sec_1',
          num: null,
          heading: null,
          english: 'The whole letter',
          named: { ar: 'الرسالة كلها', en: 'The whole letter' },
          paragraphs,
          items: [],
        },
      ],
      footnotes: [],
      tables: [],
      mentions: findMentions([title, ...paragraphs]),
      contradictions: [],
    }
  },
}
