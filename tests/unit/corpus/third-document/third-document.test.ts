/** A third document: what it takes is in letter.ts and in its place in the list. */
import { describe, expect, it } from 'vitest'
import { readCorpusInput } from '../../../../src/build/corpus-files.ts'
import { compileCorpus } from '../../../../src/corpus/corpus.ts'
import { DOCUMENTS } from '../../../../src/corpus/documents.ts'
import { outlineOf } from '../../../../src/corpus/outline.ts'
import { publishedDocument } from '../../../../src/corpus/publish.ts'
import { EMENDATIONS, ENGLISH, letter, SOURCE } from './letter.ts'

const { sources, emendations, english, ...rest } = readCorpusInput()
const corpus = compileCorpus(
  {
    ...rest,
    sources: { ...sources, [letter.id]: SOURCE },
    emendations: { ...emendations, [letter.id]: EMENDATIONS },
    english: { ...english, [letter.id]: ENGLISH },
  },
  [...DOCUMENTS, letter],
)

describe('a third document in the corpus', () => {
  const compiled = corpus.documents.find(({ document }) => document.id === letter.id)

  it('has its structure and its apparatus', () => {
    expect(compiled?.document.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'إشارة إلى قرار الجمعية العامة 60/252.',
      'ترحب الجهات بالحوار.',
    ])
    expect(compiled?.apparatus.map(({ in: part, kind }) => [part, kind])).toEqual([['para_2', 'emendation']])
  })

  it('is in the relation graph', () => {
    expect(corpus.relations).toContainEqual(
      expect.objectContaining({ from: 'letter/para_1', to: 'doc/a-res-60-252', type: 'mentions' }),
    )
    expect(corpus.relations).toContainEqual(
      expect.objectContaining({ from: 'letter/sec_1', to: 'letter/para_1', type: 'contains' }),
    )
  })

  it('is in the outline, behind those that were there', () => {
    const { documents } = outlineOf(corpus)
    expect(documents.map(({ id }) => id)).toEqual(['a-66-77', 'wsis-forum-2025-209', 'letter'])
    expect(documents[2]).toMatchObject({
      title: { ar: 'رسالة', en: 'Letter' },
      paragraphs: 2,
      emendations: 1,
    })
  })

  it('is published as data', () => {
    expect(compiled && publishedDocument(compiled)).toMatchObject({
      id: 'letter',
      title: 'رسالة',
      sections: [{ paragraphs: [{ english: 'A reference to General Assembly resolution 60/252.' }, {}] }],
    })
  })

  it('stops the build when its source or its English is missing', () => {
    const documents = [...DOCUMENTS, letter]
    const without = { ...rest, sources, emendations, english }
    expect(() => compileCorpus(without, documents)).toThrow('nothing for letter')
    const untranslated = {
      ...without,
      sources: { ...sources, [letter.id]: SOURCE },
      emendations: { ...emendations, [letter.id]: EMENDATIONS },
    }
    expect(() => compileCorpus(untranslated, documents)).toThrow('letter has no English')
  })
})
