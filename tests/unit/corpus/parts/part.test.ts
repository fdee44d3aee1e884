import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { indexParts } from '../../../../src/corpus/parts/part.ts'
import { partsOf } from '../../../../src/edition/parts.ts'
import { isLocator, type Locator, paragraphNumber, partLocator } from '../../../../src/locator.ts'

const corpus = ourCorpus()
const parts = indexParts(corpus.parts)
const part = (locator: Locator) => {
  const found = parts.resolve(locator)
  if (!found) throw new Error(`no part ${locator}`)
  return found
}
const everyPart = corpus.parts.map(({ locator }) => part(locator))

describe.each(corpus.documents.map(({ document }) => document))('the parts of $id', (document) => {
  const own = everyPart.filter((candidate) => candidate.document === document.id)

  it('are all listed, each once, under the name that its locator gives', () => {
    const named = new Set(own.map(({ eId }) => eId))
    expect(named.size).toBe(own.length)
    for (const { eId } of partsOf(document)) expect(named.has(eId), eId).toBe(true)
    for (const { in: eId } of document.mentions) expect(named.has(eId), eId).toBe(true)
    for (const one of own) {
      expect(isLocator(one.locator), one.locator).toBe(true)
      expect(partLocator(one.document, one.eId)).toBe(one.locator)
    }
  })

  it('know their number', () => {
    for (const { eId, kind, num } of own) {
      const written = /(\d+)(?:\.heading)?$/.exec(eId)?.[1] ?? null
      if (kind !== 'masthead' && kind !== 'table') expect(num, eId).toBe(written)
      expect(kind === 'paragraph', eId).toBe(paragraphNumber(eId) !== null)
    }
  })

  it('come after what they stand in, and their section holds them', () => {
    for (const one of own) {
      for (const whole of one.within) expect(part(whole.locator).order, one.locator).toBeLessThan(one.order)
      expect(one.within[0]?.locator ?? null).toBe(one.parent)
    }
    for (const section of document.sections) {
      for (const { eId } of [...section.items, ...section.paragraphs]) {
        expect(part(partLocator(document.id, eId)).section?.locator).toBe(
          partLocator(document.id, section.eId),
        )
      }
    }
  })

  it('lead from stop to stop, on and back, from the first to the last', () => {
    const stops = own.filter(({ locator }) => parts.stops.some((stop) => stop.locator === locator))
    expect(stops.map(({ next }) => next?.locator ?? null)).toEqual([
      ...stops.slice(1).map(({ locator }) => locator),
      null,
    ])
    expect(stops.map(({ previous }) => previous?.locator ?? null)).toEqual([
      null,
      ...stops.slice(0, -1).map(({ locator }) => locator),
    ])
  })
})

describe('the reading order', () => {
  it('puts the first page before the summary, a heading before its section, a table after its paragraph, notes last', () => {
    const inOrder: Locator[] = [
      'a-66-77/masthead.organ_1',
      'a-66-77/title',
      'a-66-77/summary_1',
      'a-66-77/para_7',
      'a-66-77/sec_2.heading',
      'a-66-77/para_8',
      'a-66-77/para_11',
      'a-66-77/table_1.civil-society.oral',
      'a-66-77/para_12',
      'a-66-77/fn_1',
      'wsis-forum-2025-209/para_4',
      'wsis-forum-2025-209/action-line_c6',
      'wsis-forum-2025-209/para_5',
      'event/wcit-12',
    ]
    expect([...inOrder].reverse().sort(parts.inReadingOrder)).toEqual(inOrder)
  })
})

describe('a part', () => {
  it('says what it stands in, from the nearest to the widest', () => {
    const cell = part('a-66-77/table_1.civil-society.oral')
    expect(cell.kind).toBe('cell')
    expect(cell.within.map(({ locator }) => locator)).toEqual([
      'a-66-77/table_1.civil-society',
      'a-66-77/table_1',
      'a-66-77/sec_2',
    ])
    expect(cell.section?.locator).toBe('a-66-77/sec_2')
    expect(cell.next?.locator).toBe('a-66-77/para_12')
    expect(cell.previous?.locator).toBe('a-66-77/para_11')
  })

  it('of the summary is in the summary, of the first page in no section', () => {
    expect(part('a-66-77/summary_2').section?.locator).toBe('a-66-77/summary')
    expect(part('a-66-77/sec_3').section?.locator).toBe('a-66-77/sec_3')
    expect(part('a-66-77/title').section).toBeNull()
    expect(part('a-66-77/fn_3').section).toBeNull()
  })

  it('is none where the documents have none', () => {
    expect(parts.resolve('a-66-77/para_40')).toBeNull()
    expect(parts.resolve('doc/a-res-60-252')).toBeNull()
    expect(parts.resolve('other/para_1')).toBeNull()
  })
})
