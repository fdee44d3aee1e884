import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { CONTRIBUTIONS } from '../../../src/corpus/a-66-77/contributions.ts'
import { partsToTranslate } from '../../../src/corpus/english.ts'
import { publishedDocument } from '../../../src/corpus/publish.ts'

const { documents } = ourCorpus()

interface PublishedPart {
  readonly eId: string
  readonly text: string
  readonly english: string
  readonly segments: readonly { start: number; end: number; english: [number, number][] }[]
}

/** Everything in the published document that has Arabic, English and segments. */
function publishedParts(value: unknown): PublishedPart[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && 'english' in value && 'segments' in value ? [value as PublishedPart] : []
  return [...own, ...Object.values(value).flatMap(publishedParts)]
}

describe.each(documents.map((compiled) => [compiled.document.id, compiled] as const))(
  '%s in English',
  (_, compiled) => {
    const { document, translation } = compiled
    const texts = new Map(partsToTranslate(document).map(({ eId, text }) => [eId, text]))
    const published = publishedParts(JSON.parse(JSON.stringify(publishedDocument(compiled))))

    it('has at most 12 Arabic words a segment on average, and none of more than 15', () => {
      const words = translation.parts.flatMap(({ eId, segments }) =>
        segments.map(({ start, end }) => (texts.get(eId) ?? '').slice(start, end).trim().split(/\s+/).length),
      )
      expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(12)
      expect(Math.max(...words)).toBeLessThanOrEqual(15)
    })

    it('has English for every mention', () => {
      expect(translation.mentions.map(({ english: _english, ...mention }) => mention)).toEqual(
        expect.arrayContaining([...document.mentions]),
      )
      expect(translation.mentions).toHaveLength(document.mentions.length)
    })

    it('has no Arabic letter in the English, and no stray or doubled space', () => {
      for (const { english } of translation.parts) {
        expect(english).not.toMatch(/\p{Script=Arabic}|^\s|\s$|\s\s|\s[.,;:]/u)
      }
    })

    it('ends as the Arabic ends', () => {
      const END = /[.:؛،]?$/
      for (const { eId, english } of translation.parts) {
        expect([eId, END.exec(english)?.[0]]).toEqual([eId, END.exec(texts.get(eId) ?? '')?.[0]])
      }
    })

    it('publishes for every part segments that cover both texts', () => {
      const covers = (ranges: (readonly [number, number])[], length: number) => {
        const sorted = ranges.toSorted((a, b) => a[0] - b[0])
        expect(sorted.map(([start]) => start)).toEqual([0, ...sorted.slice(0, -1).map(([, end]) => end)])
        expect(sorted.at(-1)?.[1]).toBe(length)
      }
      const ids = new Set(published.map(({ eId }) => eId))
      const parts = [
        ...document.masthead,
        document.title,
        ...document.summary,
        ...document.sections.flatMap(({ items, paragraphs }) => [...items, ...paragraphs]),
        ...document.footnotes,
      ]
      for (const { eId } of parts) expect(ids).toContain(eId)
      for (const { text, english, segments } of published) {
        covers(
          segments.map(({ start, end }) => [start, end]),
          text.length,
        )
        covers(
          segments.flatMap((segment) => segment.english),
          english.length,
        )
      }
    })
  },
)

describe('what the Arabic gets wrong', () => {
  const session = documents.find(({ document }) => document.id === 'wsis-forum-2025-209')
  const notesOf = (eId: string) =>
    session?.translation.parts
      .find((part) => part.eId === eId)
      ?.segments.flatMap(({ note }) => (note ? [note.en] : []))
      .join(' ')

  it('is said in a translator’s note beside the English of what was meant', () => {
    for (const eId of ['title', 'para_1', 'para_2', 'para_5', 'para_6'])
      expect(notesOf(eId)).toContain('multilateral')
    expect(notesOf('action-line_c6')).toContain('Protect the environment')
  })
})

it('quotes the sentences that the charts rest on as the translation has them', () => {
  const report = documents.find(({ document }) => document.id === 'a-66-77')
  const english = new Map(report?.translation.parts.map((part) => [`a-66-77/${part.eId}`, part.english]))
  for (const sentence of [...CONTRIBUTIONS.invited, ...CONTRIBUTIONS.statements])
    expect(english.get(sentence.locator)).toContain(sentence.english)
})
