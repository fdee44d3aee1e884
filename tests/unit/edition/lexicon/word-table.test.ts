import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lookUp,
  openTable,
  put,
  readWordTable,
  writeWordTable,
} from '../../../../src/edition/lexicon/word-table.ts'

describe('a hash table of levels', () => {
  it('gives back the first level put under a key, and none for a key of another print', () => {
    const table = openTable(4)
    put(table, 0xabc00001, 7)
    put(table, 0xabc00001, 9)
    expect(lookUp(table, 0xabc00001)).toBe(7)
    expect(lookUp(table, 0xdef00001)).toBe(0)
  })

  it('takes no more when it is full, so that what is not there is always found missing', () => {
    const table = openTable(4)
    const taken = Array.from({ length: 16 }, (_, at) => put(table, at << 20, 1))
    expect(taken.filter(Boolean)).toHaveLength(14)
    expect(lookUp(table, 0xfff << 20)).toBe(0)
  })

  it('comes out of its bytes as it went into them', () => {
    const level = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 1, max: 15 }))
    fc.assert(
      fc.property(fc.array(level), fc.array(level), fc.nat(), fc.nat(), (words, pairs, counted, added) => {
        const [wordTable, pairTable] = [openTable(5), openTable(6)]
        for (const [key, value] of words) put(wordTable, key, value)
        for (const [key, value] of pairs) put(pairTable, key, value)
        const table = { words: wordTable, pairs: pairTable, counted, added }
        expect(readWordTable(writeWordTable(table))).toEqual({
          words: { cells: wordTable.cells, bits: 5 },
          pairs: { cells: pairTable.cells, bits: 6 },
          counted,
          added,
        })
      }),
    )
  })
})
