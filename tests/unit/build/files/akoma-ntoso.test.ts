import { describe, expect, test } from 'vitest'
import { akomaNtoso } from '../../../../src/build/files/akoma-ntoso.ts'
import { AKOMA_NTOSO, AKOMA_NTOSO_VALUES } from './support/akoma-ntoso-model.ts'
import { faultsOf, wrongValuesOf } from './support/content-model.ts'
import { corpus, edition, editionAt } from './support/our-files.ts'
import { elementsOf, named, type ReadElement, readXml, textOf } from './support/read-xml.ts'

const NOT_TEXT = ['authorialNote', 'noteRef', 'remark']

const byId = (root: ReadElement) =>
  new Map([...elementsOf(root)].map((element) => [element.attributes.eId ?? '', element]))

describe.each(corpus.documents)('$document.id as Akoma Ntoso', (translated) => {
  const { document, translation } = translated
  const root = readXml(akomaNtoso(translated, edition))
  const [arabic, english] = named(root, 'doc')
  if (!arabic || !english) throw new Error('it has not two expressions')

  test('is made as the standard wants it', () => {
    expect(faultsOf(root, AKOMA_NTOSO)).toEqual([])
    expect(wrongValuesOf(root, AKOMA_NTOSO_VALUES)).toEqual([])
  })

  test('names the expression after the work and the manifestation after the expression, by dates that agree', () => {
    for (const doc of [arabic, english]) {
      const attributesOf = (level: string, name: string) =>
        named(doc, level).flatMap((each) => named(each, name))[0]?.attributes
      const levels = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']
      const [work, expression, manifestation] = levels.map(
        (level) => attributesOf(level, 'FRBRuri')?.value ?? '',
      )
      const language = attributesOf('FRBRExpression', 'FRBRlanguage')?.language
      const date = attributesOf('FRBRExpression', 'FRBRdate')?.date
      expect(expression).toBe(`${work}/${language}@${date}`)
      expect(manifestation).toBe(`${expression}.akn`)
      for (const level of levels) {
        const base = attributesOf(level, 'FRBRuri')?.value?.replace(/\.akn$/, '')
        expect(attributesOf(level, 'FRBRthis')?.value?.replace(/\.xml$/, '')).toBe(`${base}/!main`)
      }
      expect(work?.split('/')).toContain(attributesOf('FRBRWork', 'FRBRdate')?.date)
      expect(work?.split('/').at(-1)).toBe(attributesOf('FRBRWork', 'FRBRnumber')?.value)
    }
  })

  test('is an Arabic expression and an unofficial English one of the same work', () => {
    const values = (doc: ReadElement, name: string) =>
      named(doc, name).map(({ attributes }) => attributes.value)
    expect(values(arabic, 'FRBRuri')[0]).toBe(values(english, 'FRBRuri')[0])
    expect(named(arabic, 'FRBRlanguage').map(({ attributes }) => attributes.language)).toEqual(['ara'])
    expect(named(english, 'FRBRlanguage').map(({ attributes }) => attributes.language)).toEqual(['eng'])
    expect(named(arabic, 'FRBRtranslation')).toEqual([])
    expect(named(english, 'FRBRtranslation').map(({ attributes }) => attributes)).toEqual([
      { href: values(arabic, 'FRBRuri')[1], fromLanguage: 'ara', authoritative: 'false', by: '#masar' },
    ])
    const aliases = named(arabic, 'FRBRWork').flatMap((work) => named(work, 'FRBRalias'))
    expect(aliases.find(({ attributes }) => attributes.name === 'symbol')?.attributes.value).toBe(
      document.symbol?.value,
    )
  })

  test('has the paragraphs of both languages under the eIds of the site, word for word', () => {
    const ids = [byId(arabic), byId(english)] as const
    const englishOf = new Map(translation.parts.map((part) => [part.eId, part.english]))
    for (const { eId, text } of document.sections.flatMap((section) => section.paragraphs)) {
      const [one, other] = ids.map((map) => named(map.get(eId) ?? arabic, 'p')[0])
      expect(one && textOf(one, NOT_TEXT)).toBe(text)
      expect(other && textOf(other, NOT_TEXT)).toBe(englishOf.get(eId))
    }
    for (const part of [document.title, ...document.masthead, ...document.summary])
      expect(textOf(ids[0].get(part.eId) ?? root, NOT_TEXT)).toBe(part.text)
  })

  test('has every note once in each language, with its text', () => {
    for (const doc of [arabic, english]) {
      const notes = named(doc, 'authorialNote').filter(({ attributes }) => attributes.placement === 'bottom')
      const own = notes.filter(({ attributes }) => attributes.eId?.startsWith('fn_'))
      expect(own.map(({ attributes }) => attributes.eId).toSorted()).toEqual(
        document.footnotes.map(({ eId }) => eId).toSorted(),
      )
    }
    const notes = byId(arabic)
    for (const { eId, text } of document.footnotes) expect(textOf(notes.get(eId) ?? root).trim()).toBe(text)
  })

  test('uses no eId twice in a language, and points at nothing that is not there', () => {
    for (const doc of [arabic, english]) {
      const all = [...elementsOf(doc)]
      const ids = all.flatMap(({ attributes }) => attributes.eId ?? [])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const pointed = all.flatMap(({ attributes }) =>
        [attributes.href, attributes.refersTo, attributes.as, attributes.by, attributes.source].filter(
          (value) => value?.startsWith('#'),
        ),
      )
      expect(pointed.filter((value) => !ids.includes(value?.slice(1) ?? ''))).toEqual([])
    }
  })

  test('says which edition it is, where it stands and under which licence', () => {
    expect(named(arabic, 'dcterms:bibliographicCitation').map((each) => textOf(each))[0]).toContain(
      edition.version,
    )
    expect(named(arabic, 'dcterms:isVersionOf').map((each) => textOf(each))).toEqual([
      `https://masar.example/ar/read/${document.id}`,
    ])
    expect(named(arabic, 'dcterms:license').map((each) => textOf(each))).toEqual([
      'https://opensource.org/license/mit',
    ])
    const nowhere = readXml(akomaNtoso(translated, editionAt(null)))
    expect(named(nowhere, 'dcterms:isVersionOf').map((each) => textOf(each))).toEqual([
      `../ar/read/${document.id}`,
      `../en/read/${document.id}`,
    ])
  })
})
