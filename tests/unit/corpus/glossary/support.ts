import type { TermEntry } from '../../../../src/corpus/glossary/terms.ts'
import type { EditedDocument } from '../../../../src/edition/model.ts'
import { type PartToTranslate, translate } from '../../../../src/edition/translation/translate.ts'
import { readTranslation } from '../../../../src/edition/translation/written.ts'

/** A part laid beside its English, from clauses and their English, each a line, blank lines between segments. */
export function laidBeside(written: string) {
  const [part] = readTranslation(`# para_1\n\n${written}`)
  const text = part?.segments.map(({ arabic }) => arabic).join(' ') ?? ''
  const parts: PartToTranslate[] = [{ eId: 'para_1', text }]
  const translation = translate(parts, part ? [part] : [], [], () => [])
  const [translated] = translation.parts
  if (!translated) throw new Error('nothing is written')
  return { text, translation, part: { ...translated, text } }
}

/** An invented document `letter` of that one part. */
export function letterOf(written: string) {
  const { text, translation } = laidBeside(written)
  const title = { eId: 'para_1', text, marks: [], lines: [1] }
  const document: EditedDocument = {
    id: 'letter',
    symbol: null,
    date: null,
    language: 'ar',
    title,
    englishTitle: translation.parts[0]?.english ?? '',
    author: null,
    englishAuthor: null,
    masthead: [],
    mastheadNotes: [],
    summary: [],
    sections: [],
    footnotes: [],
    tables: [],
    mentions: [],
    contradictions: [],
  }
  return { document, translation }
}

export const termOf = (id: string, arabic: string[], english: string[]): TermEntry => ({
  id,
  ar: { term: arabic[0] ?? '', forms: arabic },
  en: { term: english[0] ?? '', forms: english },
  definition: { ar: 'تعريف.', en: 'A definition.' },
  sources: [{ at: 'letter/para_1', says: 'explains' }],
  falseFriends: [],
})
