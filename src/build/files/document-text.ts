/** A document in one of its languages, part by part: what the files that are taken away are set from. */
import type { Bilingual } from '../../corpus/bilingual.ts'
import { labelOf, type TranslatedDocument } from '../../corpus/english.ts'
import { englishOrdinal } from '../../corpus/english-ordinal.ts'
import type {
  EditedDocument,
  ListItem,
  MastheadField,
  Mention,
  Table,
  TextPart,
} from '../../edition/model.ts'
import type { TranslatedPart, TranslatorNote } from '../../edition/translation/model.ts'
import type { Language } from '../../i18n/language.ts'
import { arabicStretches, englishStretches } from '../../reader/bilingual/stretches.ts'
import { translatorsNotes } from '../../reader/bilingual/translators-notes.ts'

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string; readonly mention: Mention }
  /** The mark of a footnote. */
  | { readonly kind: 'note'; readonly footnote: string }
  /** The mark of a note of the translator's, in the English. */
  | {
      readonly kind: 'translator'
      readonly id: string
      readonly letter: string
      readonly note: TranslatorNote
    }

export interface PartText {
  readonly eId: string
  readonly text: string
  readonly runs: readonly Run[]
}

interface NumberedPart extends PartText {
  readonly num: string
}

interface ItemPart extends NumberedPart {
  /** As printed: `ج 2.`. */
  readonly label: string
  readonly established: ListItem['established'] | null
}

export interface SectionText {
  readonly eId: string
  readonly num: string | null
  readonly heading: PartText | null
  /** The name that we give it where it has no heading. */
  readonly named: string | null
  readonly items: readonly ItemPart[]
  readonly paragraphs: readonly NumberedPart[]
  readonly table: { readonly after: string; readonly table: TableText } | null
}

export interface TableText {
  readonly eId: string
  readonly caption: PartText
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly eId: string
    readonly label: string
    readonly cells: readonly {
      readonly eId: string
      readonly printed: string
      /** What it adds up to, where the print says otherwise. */
      readonly reconciled: string | null
    }[]
  }[]
}

export interface DocumentText {
  readonly language: Language
  readonly document: EditedDocument
  readonly title: PartText
  readonly author: PartText | null
  readonly masthead: readonly (PartText & Pick<MastheadField, 'key' | 'mark'>)[]
  readonly summary: readonly PartText[]
  readonly sections: readonly SectionText[]
  /** By eId. */
  readonly footnotes: ReadonlyMap<string, NumberedPart>
}

function translatedPart(parts: ReadonlyMap<string, TranslatedPart>, eId: string): TranslatedPart {
  const part = parts.get(eId)
  if (!part) throw new Error(`${eId} has no English`)
  return part
}

/** Sets the parts of a document in a language. */
function typesetter({ document, translation }: TranslatedDocument, language: Language) {
  const parts = new Map(translation.parts.map((part) => [part.eId, part]))
  const marksIn = (eId: string, marks: TextPart['marks']) => ({ eId, marks })
  const arabic = ({ eId, text, marks }: Pick<TextPart, 'eId' | 'text' | 'marks'>) => ({
    text,
    stretches: arabicStretches(
      { eId, text, marks, lines: [] },
      document.mentions.filter((mention) => mention.in === eId),
      null,
    ),
  })
  const english = ({ eId, marks }: Pick<TextPart, 'eId' | 'marks'>) => {
    const part = translatedPart(parts, eId)
    const mentions = translation.mentions.filter((mention) => mention.in === eId)
    return { text: part.english, stretches: englishStretches(marksIn(eId, marks), mentions, part) }
  }
  const notes = new Map(translation.parts.flatMap(translatorsNotes).map((note) => [note.id, note] as const))
  return (part: Pick<TextPart, 'eId' | 'text'> & { readonly marks?: TextPart['marks'] }): PartText => {
    const whole = { ...part, marks: part.marks ?? [] }
    const { text, stretches } = language === 'ar' ? arabic(whole) : english(whole)
    const runs = stretches
      .flatMap(({ runs }) => runs)
      .map((run): Run => {
        if (run.kind === 'mention') return { kind: 'mention', text: run.text, mention: run.mention }
        if (run.kind !== 'mark') return { kind: 'text', text: run.text }
        const translators = notes.get(run.footnote)
        return translators
          ? { kind: 'translator', id: translators.id, letter: translators.letter, note: translators.note }
          : { kind: 'note', footnote: run.footnote }
      })
    return { eId: part.eId, text, runs: joined(runs) }
  }
}

/** Plain text that a clause's end cut in two is one again. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (run.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', text: last.text + run.text }
    else result.push(run)
  }
  return result
}

function tableText(table: Table, language: Language, set: ReturnType<typeof typesetter>): TableText {
  const say = (both: Bilingual) => both[language]
  return {
    eId: table.eId,
    caption: set(table.caption),
    columns: table.columns.map(say),
    rows: table.rows.map((row) => ({
      eId: row.eId,
      label: say(row.label),
      cells: row.cells.map((cell) => ({
        eId: cell.eId,
        printed: language === 'ar' ? cell.printed : cell.english,
        reconciled: cell.deviates ? String(cell.reconciled) : null,
      })),
    })),
  }
}

export function documentText(translated: TranslatedDocument, language: Language): DocumentText {
  const { document } = translated
  const set = typesetter(translated, language)
  const isArabic = language === 'ar'
  return {
    language,
    document,
    title: set(document.title),
    author: document.author && set(document.author),
    masthead: document.masthead.map((field) => ({ ...set(field), key: field.key, mark: field.mark })),
    summary: document.summary.map((part) => set(part)),
    sections: document.sections.map((section) => {
      const table = document.tables.find(({ eId }) => eId === section.table?.eId)
      const ordinal = isArabic ? section.num : section.num && englishOrdinal(section.eId).replace('.', '')
      return {
        eId: section.eId,
        num: ordinal,
        heading: section.heading && set(section.heading),
        named: section.heading ? null : (section.named?.[language] ?? null),
        items: section.items.map((item) => ({
          ...set(item),
          num: item.num,
          label: set({ eId: labelOf(item.eId), text: item.label }).text,
          established: item.established ?? null,
        })),
        paragraphs: section.paragraphs.map((paragraph) => ({
          ...set(paragraph),
          num: String(paragraph.num),
        })),
        table:
          table && section.table
            ? { after: section.table.after, table: tableText(table, language, set) }
            : null,
      }
    }),
    footnotes: new Map(
      document.footnotes.map((note) => [note.eId, { ...set(note), num: String(note.num) }] as const),
    ),
  }
}
