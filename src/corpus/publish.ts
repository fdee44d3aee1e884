/** The public shape of `/data/{document}.json`; see `src/build/README.md`. */
import type { Segment } from '../edition/translation/model.ts'
import type { Translation } from '../edition/translation/translate.ts'
import { labelOf, type TranslatedDocument } from './english.ts'

export const UNOFFICIAL = {
  official: false,
  ar: 'ترجمة غير رسمية من إعداد «مسار» عن النص العربي، وليست ترجمة الأمم المتحدة.',
  en: 'An unofficial translation made for Masar from the Arabic; not a translation of the United Nations.',
} as const

/** A part's English and its segments, as the part carries them. */
type Rendered = { readonly english: string; readonly segments: readonly Segment[] }

function renderedBy({ parts }: Translation): (eId: string) => Rendered {
  const byId = new Map(parts.map((part) => [part.eId, part]))
  return (eId) => {
    const part = byId.get(eId)
    if (!part) throw new Error(`${eId} has no English`)
    return { english: part.english, segments: part.segments }
  }
}

/**
 * A document as data: plain edited text, and beside it, as flat lists that name the part they belong to (`in`), the
 * mentions and the apparatus. Replaying a part's apparatus line by line on `source` gives its edited lines; joined by
 * one space, without the paragraph's number and the note marks, they are its `text`. A part's segments cover its `text`
 * and its `english`; title and author, which are plain strings here, have theirs under `front`.
 */
export function publishedDocument({ document, source, apparatus, translation }: TranslatedDocument): unknown {
  const { summary, sections, footnotes, title, author, masthead, tables, ...rest } = document
  const rendered = renderedBy(translation)
  return {
    id: rest.id,
    symbol: rest.symbol?.value ?? null,
    date: rest.date?.value ?? null,
    supplied: {
      ...(rest.symbol ? { symbol: rest.symbol } : {}),
      ...(rest.date ? { date: rest.date } : {}),
      mastheadNotes: rest.mastheadNotes,
    },
    language: rest.language,
    title: title.text,
    englishTitle: rest.englishTitle,
    author: author?.text ?? null,
    translation: UNOFFICIAL,
    front: [title, ...(author ? [author] : [])].map(({ eId, text }) => ({ eId, text, ...rendered(eId) })),
    masthead: masthead.map(({ eId, key, text, mark, lines }) => ({
      eId,
      key,
      text,
      ...rendered(eId),
      mark,
      lines,
    })),
    summary: summary.map(({ eId, text, lines }) => ({ eId, text, ...rendered(eId), lines })),
    sections: sections.map((section) => ({
      eId: section.eId,
      num: section.num,
      heading: section.heading?.text ?? null,
      english: section.english,
      ...(section.heading ? rendered(section.heading.eId) : {}),
      paragraphs: section.paragraphs.map((paragraph) => ({
        eId: paragraph.eId,
        num: paragraph.num,
        text: paragraph.text,
        ...rendered(paragraph.eId),
        footnotes: paragraph.marks.map((mark) => mark.footnote),
        marks: paragraph.marks,
        lines: paragraph.lines,
      })),
      items: section.items.map((item) => ({
        ...item,
        ...rendered(item.eId),
        englishLabel: rendered(labelOf(item.eId)).english,
        printed: `${item.label} ${item.text}`,
      })),
      ...(section.table ? { table: section.table } : {}),
    })),
    footnotes: footnotes.map(({ eId, num, text, from, lines }) => ({
      eId,
      num,
      text,
      ...rendered(eId),
      from,
      lines,
    })),
    tables: tables.map((table) => ({
      ...table,
      caption: table.caption.text,
      ...rendered(table.caption.eId),
      rows: table.rows.map((row) => ({ ...row, segments: rendered(row.eId).segments })),
    })),
    mentions: translation.mentions,
    contradictions: rest.contradictions,
    apparatus,
    source,
  }
}
