/** A section of a document as a page of a book has it: its heading, items, paragraphs and table. */
import type { Language } from '../../i18n/language.ts'
import type { PartText, SectionText, TableText } from './document-text.ts'
import { type Context, inline } from './epub-inline.ts'
import { SAID } from './epub-words.ts'
import { element, type XmlElement } from './xml.ts'

const otherOf = (language: Language): Language => (language === 'ar' ? 'en' : 'ar')

function tableOf(context: Context, { eId, caption, columns, rows }: TableText): XmlElement {
  const said = SAID[context.text.language]
  return element(
    'table',
    { id: eId },
    element('caption', {}, inline(context, caption.runs)),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        columns.map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          { id: row.eId },
          element('th', { scope: 'row' }, row.label),
          row.cells.map(({ printed, reconciled }) =>
            element(
              'td',
              {},
              printed,
              reconciled === null ? null : element('small', {}, ` (${said.addsUp} ${reconciled})`),
            ),
          ),
        ),
      ),
    ),
  )
}

/** A paragraph with its number, which leads to the same paragraph in the other language. */
function paragraph(context: Context, part: PartText & { readonly num: string }): XmlElement {
  const { language } = context.text
  const other = `${otherOf(language)}${(context.files.get(part.eId) ?? '').slice(language.length)}`
  return element(
    'p',
    { id: part.eId },
    element('a', { class: 'number', href: `${other}#${part.eId}`, title: SAID[language].inOther }, part.num),
    ' ',
    inline(context, part.runs),
  )
}

export function sectionContent(context: Context, section: SectionText): (XmlElement | null)[] {
  const { text } = context
  const said = SAID[text.language]
  return [
    element(
      'h2',
      {},
      section.heading
        ? [section.num === null ? null : `${section.num} – `, inline(context, section.heading.runs)]
        : `[${section.named ?? ''}]`,
    ),
    section.items.length === 0
      ? null
      : element(
          'ul',
          {},
          section.items.map((item) => {
            const term = item.established?.[text.language]
            return element(
              'li',
              { id: item.eId },
              `${item.label} `,
              inline(context, item.runs),
              term && term !== item.text ? element('small', {}, ` [${said.established}: ${term}]`) : null,
            )
          }),
        ),
    ...section.paragraphs.flatMap((part) => [
      paragraph(context, part),
      ...(section.table?.after === part.eId ? [tableOf(context, section.table.table)] : []),
    ]),
  ]
}
