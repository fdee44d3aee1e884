import { describe, expect, test } from 'vitest'
import { markdown } from '../../../../src/build/files/markdown.ts'
import { corpus, edition } from './support/our-files.ts'

describe.each(corpus.documents)('$document.id as Markdown', (translated) => {
  const { document } = translated
  const text = markdown(translated, edition)

  test('begins with what it is, which edition, from where and under which licence', () => {
    const [, head = ''] = text.split('---\n')
    const fields = new Map(
      head
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
    )
    expect(fields.get('title')).toBe(document.title.text)
    expect(fields.get('symbol')).toBe(document.symbol?.value)
    expect(fields.get('edition')).toContain(edition.version)
    expect(fields.get('address')).toBe(`https://masar.example/ar/read/${document.id}`)
    expect(fields.get('licence')).toMatch(/mit$/)
  })

  test('has every paragraph of both languages under its number', () => {
    for (const { eId, num } of document.sections.flatMap((section) => section.paragraphs)) {
      expect(text).toContain(`<a id="${eId}"></a>**${num}** `)
      expect(text).toContain(`<a id="en.${eId}"></a>**${num}** `)
    }
  })

  test('has a note for every mark, and no mark without a note', () => {
    const marks = new Set([...text.matchAll(/\[\^([\w.-]+)\](?!:)/g)].map(([, name]) => name))
    const notes = [...text.matchAll(/^\[\^([\w.-]+)\]:/gm)].map(([, name]) => name)
    expect(notes.toSorted()).toEqual([...marks].toSorted())
  })
})
