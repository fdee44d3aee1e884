/** A document as Markdown, for a notebook or an editor: the Arabic, then our English, with their notes. */
import type { TranslatedDocument } from '../../corpus/english.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import {
  type Edition,
  editionName,
  LICENCE_URL,
  placeOf,
  RIGHTS,
  TRANSLATION_STATUS,
} from './about-edition.ts'
import {
  type DocumentText,
  documentText,
  type PartText,
  type Run,
  type SectionText,
  type TableText,
} from './document-text.ts'
import { linkOf } from './links.ts'

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`)

/** The name of a note in the file: each language has its own. */
const noteName = ({ language }: DocumentText, eId: string): string => (language === 'ar' ? eId : `en-${eId}`)

function runText(edition: Edition, text: DocumentText, run: Run): string {
  if (run.kind === 'note') return `[^${noteName(text, run.footnote)}]`
  if (run.kind === 'translator') return `[^${run.id}]`
  if (run.kind === 'text') return escaped(run.text)
  const { type, locator } = run.mention
  const words =
    type === 'symbol' || type === 'url' ? `<bdi dir="ltr">${escaped(run.text)}</bdi>` : escaped(run.text)
  const link = linkOf(edition, text, locator)
  return link === null ? words : `[${words}](${link})`
}

function markdownOf(edition: Edition, text: DocumentText) {
  const inline = (part: PartText): string => part.runs.map((run) => runText(edition, text, run)).join('')
  const idOf = (eId: string) => (text.language === 'ar' ? eId : `en.${eId}`)
  const anchor = (eId: string) => `<a id="${idOf(eId)}"></a>`

  const table = ({ eId, caption, columns, rows }: TableText): string[] => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    return [
      `${anchor(eId)}**${inline(caption)}**`,
      [
        row(['', ...columns.map(escaped)]),
        row(['---', ...columns.map(() => '---:')]),
        ...rows.map(({ label, cells }) =>
          row([
            escaped(label),
            ...cells.map(({ printed, reconciled }) =>
              reconciled === null ? escaped(printed) : `${escaped(printed)} \\[${reconciled}\\]`,
            ),
          ]),
        ),
      ].join('\n'),
    ]
  }

  const section = (each: SectionText): string[] => {
    const heading = each.heading
      ? [each.num, inline(each.heading)].filter(Boolean).join(' – ')
      : escaped(`[${each.named ?? ''}]`)
    return [
      `### ${anchor(each.eId)}${heading}`,
      ...(each.items.length === 0
        ? []
        : [
            each.items
              .map((item) => {
                const term = item.established?.[text.language]
                const beside = term && term !== item.text ? ` \\[${escaped(term)}\\]` : ''
                return `- ${anchor(item.eId)}${escaped(item.label)} ${inline(item)}${beside}`
              })
              .join('\n'),
          ]),
      ...each.paragraphs.flatMap((part) => [
        `${anchor(part.eId)}**${part.num}** ${inline(part)}`,
        ...(each.table?.after === part.eId ? table(each.table.table) : []),
      ]),
    ]
  }

  const notes = [
    ...[...text.footnotes.values()].map((note) => `[^${noteName(text, note.eId)}]: ${inline(note)}`),
    ...translatorsNotes(text),
  ]

  return [
    `<div lang="${text.language}" dir="${directionOf(text.language)}">`,
    `## ${anchor('title')}${inline(text.title)}`,
    ...(text.author ? [`${anchor('author')}*${inline(text.author)}*`] : []),
    ...(text.language === 'en' ? [`*${TRANSLATION_STATUS.en}*`] : []),
    text.masthead.map((field) => `${inline(field)}${field.mark ? escaped(field.mark) : ''}`).join('  \n'),
    ...text.document.mastheadNotes.map(
      ({ mark, text: note }) => `${escaped(mark)} \\[${escaped(note.value)}\\]`,
    ),
    ...text.summary.map((part) => `${anchor(part.eId)}${inline(part)}`),
    ...text.sections.flatMap(section),
    ...notes,
    '</div>',
  ]
}

/** The notes of the translator's, in the order of the text. */
function translatorsNotes({ title, author, summary, sections, footnotes, language }: DocumentText): string[] {
  const parts: readonly (PartText | null)[] = [
    title,
    author,
    ...summary,
    ...sections.flatMap(({ heading, items, paragraphs }) => [heading, ...items, ...paragraphs]),
    ...footnotes.values(),
  ]
  return parts.flatMap((part) =>
    (part?.runs ?? []).flatMap((run) =>
      run.kind === 'translator' ? [`[^${run.id}]: ${escaped(run.note[language])}`] : [],
    ),
  )
}

function frontMatter(edition: Edition, arabic: DocumentText, english: DocumentText): string {
  const { document } = arabic
  const address = (language: Language) => placeOf(edition, language, document.id)
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', arabic.title.text],
    ['title_en', english.title.text],
    ['symbol', document.symbol?.value],
    ['date', document.date?.value],
    ['official', document.officialEnglish],
    ['edition', editionName(edition, 'en')],
    ['address', address('ar')],
    ['address_en', address('en')],
    ['licence', LICENCE_URL],
    ['rights', RIGHTS.en],
    ['rights_ar', RIGHTS.ar],
    ['translation', TRANSLATION_STATUS.en],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []))
  return ['---', ...lines, '---'].join('\n')
}

export function markdown(translated: TranslatedDocument, edition: Edition): string {
  const arabic = documentText(translated, 'ar')
  const english = documentText(translated, 'en')
  return `${[
    frontMatter(edition, arabic, english),
    ...markdownOf(edition, arabic),
    ...markdownOf(edition, english),
  ].join('\n\n')}\n`
}
