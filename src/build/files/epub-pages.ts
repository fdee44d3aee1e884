/** The pages of a book: a document in both of its languages, cut where its sections begin. */

import { formatDate } from '../../i18n/dates.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import {
  type Edition,
  editionName,
  LICENCE_URL,
  placeOf,
  RIGHTS,
  TRANSLATION_STATUS,
} from './about-edition.ts'
import type { DocumentText, PartText, Run, SectionText, TableText } from './document-text.ts'
import { isWhole, linkOf } from './links.ts'
import { element, type XmlElement, type XmlNode, xmlFile } from './xml.ts'

/** A file of the book that holds text. */
export interface BookPage {
  readonly file: string
  readonly language: Language
  readonly title: string
  readonly html: string
}

const SAID = {
  ar: {
    summary: 'موجز',
    cover: 'صفحة العنوان',
    notes: 'الحواشي',
    about: 'عن هذه الطبعة',
    note: 'الحاشية',
    inOther: 'بالإنكليزية',
    supplied: 'ما بين معقوفتين زيادة منا على المصدر.',
    addsUp: 'يبلغ مجموعه',
    established: 'المصطلح المعتمد',
    official: 'الوثيقة الرسمية',
    address: 'العنوان',
    licence: 'الرخصة',
    fonts: 'الخط: Noto Naskh Arabic، برخصة SIL Open Font License 1.1، ونصها في الكتاب.',
  },
  en: {
    summary: 'Summary',
    cover: 'Title page',
    notes: 'Notes',
    about: 'About this edition',
    note: 'Note',
    inOther: 'In Arabic',
    supplied: 'What stands in square brackets is added by us to the source.',
    addsUp: 'adds up to',
    established: 'Established term',
    official: 'Official document',
    address: 'Address',
    licence: 'Licence',
    fonts: 'Typeface: Noto Naskh Arabic, under the SIL Open Font License 1.1, whose text is in the book.',
  },
} as const satisfies Record<Language, Record<string, string>>

const RUNNING = ['p', 'h1', 'h2', 'h3', 'li', 'td', 'th', 'caption', 'a', 'sup'] as const

export const htmlPage = (language: Language, title: string, content: readonly XmlElement[]): string =>
  xmlFile(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: directionOf(language),
      },
      element(
        'head',
        {},
        element('meta', { charset: 'UTF-8' }),
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      element('body', {}, content),
    ),
    { before: ['<!DOCTYPE html>'], running: RUNNING },
  )

const otherOf = (language: Language): Language => (language === 'ar' ? 'en' : 'ar')

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

interface Context {
  readonly edition: Edition
  readonly text: DocumentText
  readonly files: ReadonlyMap<string, string>
  /** The notes whose marks the page has. */
  readonly notes: { readonly id: string; readonly num: string; readonly runs: readonly Run[] | string }[]
  /** The notes that an earlier page holds, and where. */
  readonly seen: Map<string, string>
  readonly file: string
}

function noteMark(context: Context, id: string, num: string, runs: readonly Run[] | string): XmlElement {
  const isFirst = !context.seen.has(id)
  if (isFirst) {
    context.seen.set(id, context.file)
    context.notes.push({ id, num, runs })
  }
  const file = context.seen.get(id)
  return element(
    'sup',
    {},
    element(
      'a',
      {
        id: isFirst ? `${id}.mark` : null,
        href: file === context.file ? `#${id}` : `${file}#${id}`,
        'epub:type': 'noteref',
        role: 'doc-noteref',
      },
      num,
    ),
  )
}

function inline(context: Context, runs: readonly Run[]): (XmlNode | null)[] {
  const { edition, text, files } = context
  return runs.map((run) => {
    if (run.kind === 'text') return run.text
    if (run.kind === 'translator') return noteMark(context, run.id, run.letter, run.note[text.language])
    if (run.kind === 'note') {
      const note = text.footnotes.get(run.footnote)
      return note ? noteMark(context, run.footnote, note.num, note.runs) : null
    }
    const { type, locator } = run.mention
    const words = type === 'symbol' || type === 'url' ? element('bdi', { dir: 'ltr' }, run.text) : run.text
    const link = linkOf(edition, text, locator)
    if (link === null) return words
    if (isWhole(link)) return element('a', { href: link }, words)
    const part = link.slice(text.language === 'ar' ? 1 : '#en.'.length)
    const file = files.get(part)
    return file === undefined ? words : element('a', { href: `${file}#${part}` }, words)
  })
}

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

function sectionContent(context: Context, section: SectionText): (XmlElement | null)[] {
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

/** The notes of a page, after its text. Notes may have marks of their own: the list grows while it is set. */
function notesOf(context: Context): XmlElement | null {
  const set: XmlElement[] = []
  for (const { id, num, runs } of context.notes) {
    set.push(
      element(
        'aside',
        { id, 'epub:type': 'footnote', role: 'doc-footnote' },
        element(
          'p',
          {},
          element(
            'a',
            { class: 'number', href: `#${id}.mark`, title: SAID[context.text.language].note },
            num,
          ),
          ' ',
          typeof runs === 'string' ? runs : inline(context, runs),
        ),
      ),
    )
  }
  if (set.length === 0) return null
  return element('section', { class: 'notes' }, element('h3', {}, SAID[context.text.language].notes), set)
}

const plain = (part: PartText): string => part.text

function coverPage(edition: Edition, text: DocumentText): BookPage {
  const { document, language } = text
  const said = SAID[language]
  return {
    file: `${language}-title.xhtml`,
    language,
    title: said.cover,
    html: htmlPage(language, text.title.text, [
      element(
        'section',
        { 'epub:type': 'titlepage', class: 'cover' },
        ...text.masthead.map((field) =>
          element('p', { class: 'masthead' }, `${field.text}${field.mark ?? ''}`),
        ),
        document.symbol &&
          element(
            'p',
            { class: 'masthead' },
            '[',
            element('bdi', { dir: 'ltr' }, document.symbol.value),
            ']',
          ),
        document.date &&
          element('p', { class: 'masthead' }, `[${formatDate(language, document.date.value)}]`),
        element('h1', { id: 'title' }, plain(text.title)),
        text.author && element('p', { id: 'author', class: 'author' }, plain(text.author)),
        language === 'en' ? element('p', { class: 'status' }, TRANSLATION_STATUS.en) : null,
        element('p', { class: 'status' }, editionName(edition, language)),
        document.mastheadNotes.map(({ mark, text: note }) =>
          element('p', { class: 'status' }, `${mark} `, element('bdi', { dir: 'ltr' }, `[${note.value}]`)),
        ),
      ),
    ]),
  }
}

function aboutPage(edition: Edition, text: DocumentText): BookPage {
  const { document, language } = text
  const said = SAID[language]
  const address = placeOf(edition, language, document.id)
  const link = (url: string) =>
    element('bdi', { dir: 'ltr' }, isWhole(url) ? element('a', { href: url }, url) : url.replace(/^\.\./, ''))
  return {
    file: `${language}-about.xhtml`,
    language,
    title: said.about,
    html: htmlPage(language, said.about, [
      element(
        'section',
        {},
        element('h2', {}, said.about),
        element('p', {}, editionName(edition, language)),
        element('p', {}, `${said.address}: `, link(address)),
        document.officialEnglish
          ? element('p', {}, `${said.official}: `, link(document.officialEnglish))
          : null,
        element('p', {}, said.supplied),
        element('p', {}, RIGHTS[language]),
        element('p', {}, `${said.licence}: `, link(LICENCE_URL)),
        element('p', {}, TRANSLATION_STATUS[language]),
        element('p', {}, said.fonts),
      ),
    ]),
  }
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
      const name = section.heading ? plain(section.heading) : (section.named ?? section.eId)
      const title = section.num === null ? name : `${section.num} – ${name}`
      return page(section.eId, title, (context) => sectionContent(context, section))
    }),
    aboutPage(edition, text),
  ]
}
