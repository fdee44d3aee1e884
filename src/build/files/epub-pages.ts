/** The pages of a book: a document in both of its languages, cut where its sections begin. */
import type { Edition } from './about-edition.ts'
import type { DocumentText } from './document-text.ts'
import { type BookPage, htmlPage } from './epub-html.ts'
import { type Context, inline, notesOf } from './epub-inline.ts'
import { aboutPage, coverPage } from './epub-matter.ts'
import { sectionContent } from './epub-section.ts'
import { SAID } from './epub-words.ts'
import { element, type XmlElement } from './xml.ts'

/** In which file of a language each part stands: links lead from one to another. */
function filesOf(text: DocumentText): ReadonlyMap<string, string> {
  const file = (name: string) => `${text.language}-${name}.xhtml`
  return new Map([
    ...text.summary.map(({ eId }) => [eId, file('summary')] as const),
    ...text.sections.flatMap(({ eId, heading, items, paragraphs, table }) =>
      [
        eId,
        ...(heading ? [heading.eId] : []),
        ...[...items, ...paragraphs].map((part) => part.eId),
        ...(table ? [table.table.eId] : []),
      ].map((part) => [part, file(eId)] as const),
    ),
  ])
}

/** The pages of a document in one language, in the order of reading. */
export function bookPages(edition: Edition, text: DocumentText): BookPage[] {
  const { language } = text
  const files = filesOf(text)
  const seen = new Map<string, string>()
  const page = (
    name: string,
    title: string,
    content: (context: Context) => readonly (XmlElement | null)[],
  ): BookPage => {
    const file = `${language}-${name}.xhtml`
    const context: Context = { edition, text, files, notes: [], seen, file }
    const set = content(context)
    const all = [element('section', { id: name }, set, notesOf(context))]
    return { file, language, title, html: htmlPage(language, title, all) }
  }
  return [
    coverPage(edition, text),
    ...(text.summary.length === 0
      ? []
      : [
          page('summary', SAID[language].summary, (context) => [
            element('h2', {}, SAID[language].summary),
            ...text.summary.map((part) => element('p', { id: part.eId }, inline(context, part.runs))),
          ]),
        ]),
    ...text.sections.map((section) => {
      const name = section.heading ? section.heading.text : (section.named ?? section.eId)
      const title = section.num === null ? name : `${section.num} – ${name}`
      return page(section.eId, title, (context) => sectionContent(context, section))
    }),
    aboutPage(edition, text),
  ]
}
