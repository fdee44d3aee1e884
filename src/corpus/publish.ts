/** The public shape of `/data/{document}.json`; see the README. */
import type { CompiledDocument } from './compile.ts'

/**
 * A document as data: plain edited text, and beside it, as flat lists that name the part they belong to (`in`), the
 * mentions and the apparatus. Replaying a part's apparatus line by line on `source` gives its edited lines; joined by
 * one space, without the paragraph's number and the note marks, they are its `text`.
 */
export function publishedDocument({ document, source, apparatus }: CompiledDocument): unknown {
  const { summary, sections, footnotes, title, author, masthead, tables, ...rest } = document
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
    masthead: masthead.map(({ eId, key, text, english, mark, lines }) => ({
      eId,
      key,
      text,
      english,
      mark,
      lines,
    })),
    summary: summary.map((part) => part.text),
    sections: sections.map((section) => ({
      eId: section.eId,
      num: section.num,
      heading: section.heading?.text ?? null,
      english: section.english,
      paragraphs: section.paragraphs.map((paragraph) => ({
        eId: paragraph.eId,
        num: paragraph.num,
        text: paragraph.text,
        footnotes: paragraph.marks.map((mark) => mark.footnote),
        marks: paragraph.marks,
        lines: paragraph.lines,
      })),
      items: section.items.map((item) => ({ ...item, printed: `${item.label} ${item.text}` })),
      ...(section.table ? { table: section.table } : {}),
    })),
    footnotes: footnotes.map(({ eId, num, text, from, lines }) => ({ eId, num, text, from, lines })),
    tables: tables.map((table) => ({ ...table, caption: table.caption.text })),
    mentions: rest.mentions,
    contradictions: rest.contradictions,
    apparatus,
    source,
  }
}
