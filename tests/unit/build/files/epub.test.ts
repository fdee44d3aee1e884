import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readBookFonts } from '../../../../src/build/files/book-fonts.ts'
import { epub } from '../../../../src/build/files/epub.ts'
import { corpus, edition, editionAt } from './support/our-files.ts'
import { elementsOf, named, readXml, textOf } from './support/read-xml.ts'

const fonts = readBookFonts()

describe.each(corpus.documents)('$document.id as a book', (translated) => {
  const { document } = translated
  const bytes = epub(translated, edition, fonts)
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const read = (name: string) => readXml(text(`book/${name}`))
  const opf = read('package.opf')
  const pages = named(opf, 'item')
    .filter(({ attributes }) => attributes['media-type'] === 'application/xhtml+xml')
    .map(({ attributes }) => attributes.href ?? '')

  test('is known for a book by its first bytes', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(text('mimetype')).toBe('application/epub+zip')
  })

  test('has the same bytes whenever it is made', () => {
    expect(Buffer.from(epub(translated, edition, fonts)).equals(bytes)).toBe(true)
  })

  test('opens from the right, and each page runs as its language does', () => {
    expect(named(opf, 'spine').map(({ attributes }) => attributes['page-progression-direction'])).toEqual([
      'rtl',
    ])
    for (const page of pages.filter((name) => /^(?:ar|en)-/.test(name))) {
      const { lang, dir } = read(page).attributes
      expect([lang, dir], page).toEqual(page.startsWith('ar') ? ['ar', 'rtl'] : ['en', 'ltr'])
    }
  })

  test('numbers nothing in its contents that has a number of its own, at the edge where the other language begins', () => {
    expect(text('book/style.css')).toContain('nav ol { list-style: none;')
  })

  test('lists every file it holds, and holds every file it lists', () => {
    const listed = named(opf, 'item').map(({ attributes }) => `book/${attributes.href}`)
    const held = Object.keys(files).filter((name) => name.startsWith('book/') && !name.endsWith('.opf'))
    expect(listed.toSorted()).toEqual(held.toSorted())
    const ids = named(opf, 'item').map(({ attributes }) => attributes.id)
    for (const { attributes } of named(opf, 'itemref')) expect(ids).toContain(attributes.idref)
  })

  test('has the whole text in both languages, and no link that leads nowhere', () => {
    const trees = new Map(pages.map((name) => [name, read(name)]))
    const idsIn = new Map(
      [...trees].map(([name, tree]) => [
        name,
        [...elementsOf(tree)].flatMap(({ attributes }) => attributes.id ?? []),
      ]),
    )
    for (const ids of idsIn.values()) expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const astray = [...trees].flatMap(([name, tree]) =>
      named(tree, 'a')
        .map(({ attributes }) => attributes.href ?? '')
        .filter((href) => !href.startsWith('https://') && !href.startsWith('http://'))
        .filter((href) => {
          const [file = '', id] = href.split('#')
          const ids = idsIn.get(file === '' ? name : file)
          return ids === undefined || (id !== undefined && !ids.includes(id))
        }),
    )
    expect(astray).toEqual([])
    const all = [...trees.values()]
    for (const { eId, text: words } of document.sections.flatMap((section) => section.paragraphs)) {
      const found = all.flatMap((tree) =>
        [...elementsOf(tree)].filter(({ attributes }) => attributes.id === eId),
      )
      expect(found.length).toBe(2)
      expect(found[0] && textOf(found[0], ['sup']).replace(/^\d+ /, '')).toBe(words)
    }
  })

  test('carries its typeface with the licence, its edition and, where it is known, its address', () => {
    expect(Object.keys(files).filter((name) => name.endsWith('.woff2')).length).toBe(4)
    expect(text('book/fonts/LICENCE.xhtml')).toContain('SIL OPEN FONT LICENSE')
    for (const language of ['ar', 'en']) {
      const about = textOf(read(`${language}-about.xhtml`))
      expect(about).toContain(edition.version)
      expect(about).toContain(`https://masar.example/${language}/read/${document.id}`)
      expect(about).toContain('https://opensource.org/license/mit')
    }
    const nowhere = unzipSync(epub(translated, editionAt(null), fonts))
    expect(strFromU8(nowhere['book/ar-about.xhtml'] ?? new Uint8Array())).not.toContain('href="..')
  })
})
