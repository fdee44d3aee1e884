import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { indexParts } from '../../../../src/corpus/parts/part.ts'
import { clauseText, type PartTexts, partTexts } from '../../../../src/corpus/parts/part-texts.ts'
import { partsOf } from '../../../../src/edition/parts.ts'
import { partLocator } from '../../../../src/locator.ts'

const corpus = ourCorpus()
const { inReadingOrder } = indexParts(corpus.parts)

describe.each(corpus.documents)('the texts of $document.id', ({ document, translation }) => {
  const texts = partTexts(document, translation)

  it('are all there but those of tables, in the order in which they are read', () => {
    const running = partsOf(document).filter(({ eId }) => !eId.startsWith('table_'))
    expect([...texts.keys()]).toEqual(running.map(({ eId }) => partLocator(document.id, eId)))
    expect([...texts.keys()].toSorted(inReadingOrder)).toEqual([...texts.keys()])
    for (const [locator, { eId }] of texts) expect(partLocator(document.id, eId)).toBe(locator)
  })

  it('are clauses, one after the other', () => {
    for (const part of texts.values()) {
      const clauses = part.segments.map((_, index) => clauseText(part, index, 'ar'))
      expect(clauses.join(' ').replace(/\s+/g, ' ')).toBe(part.ar.replace(/\s+/g, ' '))
      for (const index of part.segments.keys()) expect(clauseText(part, index, 'en')).not.toBe('')
    }
  })
})

it('of a clause in several places are divided, and of none empty', () => {
  const part: PartTexts = {
    eId: 'para_1',
    ar: 'وطلبوا تقريرا.',
    en: 'They asked, at last, for a report.',
    segments: [
      {
        start: 0,
        end: 14,
        english: [
          [0, 11],
          [21, 34],
        ],
      },
    ],
  }
  expect(clauseText(part, 0, 'ar')).toBe('وطلبوا تقريرا.')
  expect(clauseText(part, 0, 'en')).toBe('They asked, … for a report.')
  expect(clauseText(part, 1, 'en')).toBe('')
})
