/** A document as a book (EPUB 3): both languages, opened from the right, with the typeface in it. */
import { createHash } from 'node:crypto'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { TranslatedDocument } from '../../corpus/english.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import { type Edition, editionName, placeOf, RIGHTS, TRANSLATION_STATUS } from './about-edition.ts'
import { documentText } from './document-text.ts'
import { type BookPage, htmlPage } from './epub-html.ts'
import { bookPages } from './epub-pages.ts'
import { isWhole } from './links.ts'
import { element, type XmlElement, xmlFile } from './xml.ts'

/** A face of the book's typeface; the characters that it is for are those of the site's style. */
interface BookFont {
  readonly file: string
  readonly bytes: Uint8Array
  readonly weight: 400 | 700
  readonly range: string
}

export interface BookFonts {
  readonly faces: readonly BookFont[]
  readonly licence: string
}

const CONTENTS: Readonly<Record<Language, string>> = { ar: 'المحتويات', en: 'Contents' }

const STYLE = `html { font-family: 'Noto Naskh Arabic', serif; line-height: 1.8; }
:lang(en) { line-height: 1.5; }
h1, h2, h3 { line-height: 1.4; }
h1 { font-size: 1.6em; margin-block: 2em 1em; }
p { margin-block: 0 0.8em; }
a { color: inherit; }
.number { font-weight: 700; margin-inline-end: 0.4em; text-decoration: none; }
.masthead { margin-block: 0; }
.cover { text-align: start; }
.author { font-size: 1.2em; }
.status, small { font-size: 0.8em; }
.notes { margin-block-start: 2em; border-block-start: 1px solid; font-size: 0.85em; }
table { border-collapse: collapse; margin-block: 1em; }
caption { font-weight: 700; text-align: start; }
th, td { border-block-end: 1px solid; padding: 0.3em 0.6em; text-align: start; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1.5em; margin-block-end: 1em; }
sup { font-size: 0.7em; line-height: 0; }
`

const fontFaces = (faces: readonly BookFont[]): string =>
  faces
    .map(
      ({ file, weight, range }) =>
        `@font-face { font-family: 'Noto Naskh Arabic'; font-weight: ${weight}; src: url('${file}') format('woff2'); unicode-range: ${range}; }\n`,
    )
    .join('')

/** An id that the book keeps through its editions, made of the document's. */
function bookId(document: string): string {
  const hex = createHash('sha256').update(`masar/${document}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const idOf = (file: string): string => `f-${file.replace(/[^a-z0-9]+/gi, '-')}`

function packageFile(
  { document }: TranslatedDocument,
  edition: Edition,
  pages: readonly BookPage[],
  fonts: BookFonts,
): string {
  const { title, englishTitle, author, englishAuthor, symbol, officialEnglish } = document
  const address = placeOf(edition, 'ar', document.id)
  const property = (name: string, value: string) => element('meta', { property: name }, value)
  const item = (href: string, type: string, properties: string | null = null) =>
    element('item', { id: idOf(href), href, 'media-type': type, properties })
  const published = edition.dateOf(document.id)?.start
  return xmlFile(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': 'ar',
        dir: 'rtl',
      },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:identifier', { id: 'book' }, bookId(document.id)),
        symbol && element('dc:identifier', { id: 'symbol' }, symbol.value),
        isWhole(address) ? element('dc:identifier', {}, address) : null,
        element('dc:title', { id: 'main' }, title.text),
        element('meta', { refines: '#main', property: 'title-type' }, 'main'),
        element('dc:title', { id: 'english', 'xml:lang': 'en', dir: 'ltr' }, englishTitle),
        element('meta', { refines: '#english', property: 'title-type' }, 'expanded'),
        element('dc:language', {}, 'ar'),
        element('dc:language', {}, 'en'),
        author && element('dc:creator', { id: 'author' }, author.text),
        author && englishAuthor
          ? element(
              'meta',
              { refines: '#author', property: 'alternate-script', 'xml:lang': 'en', dir: 'ltr' },
              englishAuthor,
            )
          : null,
        element('dc:contributor', { id: 'editor' }, 'مسار · Masar'),
        element('meta', { refines: '#editor', property: 'role', scheme: 'marc:relators' }, 'edt'),
        element('dc:publisher', {}, 'مسار · Masar'),
        published ? element('dc:date', {}, published) : null,
        element(
          'dc:description',
          { 'xml:lang': 'en', dir: 'ltr' },
          `${editionName(edition, 'en')}. ${TRANSLATION_STATUS.en}`,
        ),
        element('dc:rights', {}, RIGHTS.ar),
        element('dc:rights', { 'xml:lang': 'en', dir: 'ltr' }, RIGHTS.en),
        officialEnglish ? element('dc:source', {}, officialEnglish) : null,
        property('dcterms:modified', `${edition.date}T00:00:00Z`),
        property('schema:accessMode', 'textual'),
        property('schema:accessModeSufficient', 'textual'),
        property('schema:accessibilityFeature', 'structuralNavigation'),
        property('schema:accessibilityFeature', 'tableOfContents'),
        property('schema:accessibilityFeature', 'readingOrder'),
        property('schema:accessibilityHazard', 'none'),
        property('schema:version', edition.version),
      ),
      element(
        'manifest',
        {},
        item('nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('style.css', 'text/css'),
        fonts.faces.map(({ file }) => item(file, 'font/woff2')),
        item('fonts/LICENCE.xhtml', 'application/xhtml+xml'),
        pages.map(({ file }) => item(file, 'application/xhtml+xml')),
      ),
      element(
        'spine',
        { 'page-progression-direction': directionOf(document.language) },
        [...pages.map(({ file }) => file), 'fonts/LICENCE.xhtml'].map((file) =>
          element('itemref', { idref: idOf(file) }),
        ),
      ),
    ),
  )
}

function navigation(pages: readonly BookPage[]): string {
  const languages: readonly Language[] = ['ar', 'en']
  const entry = ({ file, title }: BookPage): XmlElement =>
    element('li', {}, element('a', { href: file }, title))
  return htmlPage('ar', CONTENTS.ar, [
    element(
      'nav',
      { 'epub:type': 'toc', id: 'toc' },
      element('h1', {}, CONTENTS.ar),
      element(
        'ol',
        {},
        languages.map((language) =>
          element(
            'li',
            { lang: language, 'xml:lang': language, dir: directionOf(language) },
            element('span', {}, language === 'ar' ? 'العربية' : 'English'),
            element('ol', {}, pages.filter((page) => page.language === language).map(entry)),
          ),
        ),
      ),
    ),
  ])
}

const licencePage = (licence: string): string =>
  htmlPage('en', 'SIL Open Font License', [
    element('section', {}, element('h2', {}, 'SIL Open Font License'), element('pre', {}, licence)),
  ]).replace('href="style.css"', 'href="../style.css"')

const CONTAINER = xmlFile(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
)

export function epub(translated: TranslatedDocument, edition: Edition, fonts: BookFonts): Uint8Array {
  const pages = (['ar', 'en'] as const).flatMap((language) =>
    bookPages(edition, documentText(translated, language)),
  )
  const [year = 1980, month = 1, day = 1] = edition.date.split('-').map(Number)
  // An archive holds the time of a clock on the wall: the same wherever it is made.
  const mtime = new Date(year, month - 1, day)
  const texts: readonly (readonly [string, string])[] = [
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageFile(translated, edition, pages, fonts)],
    ['book/nav.xhtml', navigation(pages)],
    ['book/style.css', `${fontFaces(fonts.faces)}${STYLE}`],
    ['book/fonts/LICENCE.xhtml', licencePage(fonts.licence)],
    ...pages.map(({ file, html }) => [`book/${file}`, html] as const),
  ]
  const files: Zippable = {
    // First and uncompressed: by it the file is known for a book.
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
  }
  for (const [name, text] of texts) files[name] = [strToU8(text), { level: 9, mtime }]
  for (const { file, bytes } of fonts.faces) files[`book/${file}`] = [bytes, { level: 0, mtime }]
  return zipSync(files)
}
