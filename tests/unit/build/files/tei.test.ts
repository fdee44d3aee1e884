import { describe, expect, test } from 'vitest'
import { sourceLines, sourceWords } from '../../../../src/build/files/source-words.ts'
import { tei } from '../../../../src/build/files/tei.ts'
import { replay } from '../../../../src/edition/change.ts'
import { partsOf } from '../../../../src/edition/parts.ts'
import { tokensOf } from '../../../../src/evidence/lines/alignment.ts'
import { faultsOf, wrongValuesOf } from './support/content-model.ts'
import { corpus, edition } from './support/our-files.ts'
import { elementsOf, named, type ReadElement, readXml, textOf } from './support/read-xml.ts'
import { TEI, TEI_VALUES } from './support/tei-model.ts'

const byId = (root: ReadElement) =>
  new Map([...elementsOf(root)].map((element) => [element.attributes['xml:id'] ?? '', element]))

describe.each(corpus.documents)('$document.id as TEI', (translated) => {
  const { document, translation, apparatus, source } = translated
  const root = readXml(tei(translated, edition))
  const ids = byId(root)
  const textAt = (id: string, without: readonly string[]) => {
    const found = ids.get(id)
    return found && textOf(found, without)
  }

  test('is made as the guidelines want it', () => {
    expect(faultsOf(root, TEI)).toEqual([])
    expect(wrongValuesOf(root, TEI_VALUES)).toEqual([])
  })

  test('reads as the edited text with its regular forms, and in English as our translation', () => {
    const englishOf = new Map(translation.parts.map((part) => [part.eId, part.english]))
    const parts = [
      ...document.summary,
      ...document.sections.flatMap(({ items, paragraphs }) => [...items, ...paragraphs]),
      ...document.footnotes,
    ]
    expect(parts.length).toBeGreaterThan(5)
    for (const { eId, text } of parts) {
      expect(textAt(eId, ['orig', 'note', 'ptr'])).toBe(text)
      expect(textAt(`en.${eId}`, ['note', 'ptr'])).toBe(englishOf.get(eId))
    }
  })

  test('knows of every word in which line of the source it stood', () => {
    const lines = sourceLines(translated)
    const linesOf = new Map(partsOf(document).map((part) => [part.eId, part.lines]))
    const texts = [
      document.title,
      ...document.summary,
      ...document.masthead,
      ...document.footnotes,
      ...document.sections.flatMap(({ heading, paragraphs, items }) => [
        ...(heading ? [heading] : []),
        ...paragraphs,
        ...items,
      ]),
    ]
    for (const { eId, text } of texts) {
      const own = (linesOf.get(eId) ?? []).flatMap((number) => lines[number - 1] ?? [])
      expect(sourceWords(text, own).length, eId).toBe(tokensOf(text).length)
    }
  })

  test('has every changed line as it was extracted and as it is read', () => {
    const changed = [...new Set(apparatus.map(({ line }) => line))].toSorted((a, b) => a - b)
    const apps = named(root, 'app')
    expect(apps.map(({ attributes }) => Number(attributes.n))).toEqual(changed)
    for (const app of apps) {
      const line = Number(app.attributes.n)
      const extracted = source[line - 1] ?? ''
      expect(named(app, 'rdg').map((each) => textOf(each))).toEqual([extracted])
      expect(named(app, 'lem').map((each) => textOf(each))).toEqual([
        replay(
          extracted,
          apparatus.filter((change) => change.line === line),
        ),
      ])
    }
  })

  test('uses no id twice and points at nothing that is not there', () => {
    const all = [...elementsOf(root)]
    const used = all.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([])
    const pointed = all.flatMap(({ attributes: { target, ref, corresp, resp, wit } }) =>
      [target, ref, corresp, resp, wit].flatMap((value) => value?.split(' ') ?? []),
    )
    expect(pointed.filter((value) => value.startsWith('#') && !used.includes(value.slice(1)))).toEqual([])
  })
})

test('a word of the report is shown as it was written in its source', () => {
  const [report] = corpus.documents
  if (!report) throw new Error('there is no report')
  const paragraph = byId(readXml(tei(report, edition))).get('para_12')
  const choices = named(paragraph ?? { name: '', attributes: {}, children: [] }, 'choice').map((choice) =>
    choice.children.map((each) => (typeof each === 'string' ? each : textOf(each))),
  )
  expect(choices).toContainEqual(['وأآѧѧدوا', 'وأكدوا'])
})
