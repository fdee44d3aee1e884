import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignPart } from '../../../../src/edition/translation/align.ts'
import { inRunningOrder } from '../../../../src/edition/translation/running-order.ts'
import type { WrittenSegment } from '../../../../src/edition/translation/written.ts'

const segment = (arabic: string, ...pieces: (string | [number, string])[]): WrittenSegment => ({
  arabic,
  pieces: pieces.map((piece) =>
    typeof piece === 'string' ? { text: piece, place: null } : { place: piece[0], text: piece[1] },
  ),
  exceptions: new Map(),
})

describe('the order of pieces', () => {
  const order = (...places: (number | null)[]) =>
    inRunningOrder(places.map((place, index) => ({ place, index }))).map(({ index }) => index)

  it('keeps unnumbered pieces and puts each run of numbered ones by its numbers', () => {
    expect(order(null, 2, 3, 1, null)).toEqual([0, 3, 1, 2, 4])
  })

  it('begins a new run with a number that the run already has', () => {
    expect(order(2, 1, 1, 2)).toEqual([1, 0, 2, 3])
  })

  it('says which number a run lacks', () => {
    expect(() => order(1, 3)).toThrow('of the numbered pieces there is no [2]')
  })
})

describe('aligning a part', () => {
  it('gives each segment its stretches of both texts, the space after them included', () => {
    const text = 'في قراره، دعا المجلس الأمين العام'
    const part = alignPart('para_1', text, [
      segment('في قراره،', 'In its resolution,'),
      segment('دعا المجلس', [1, 'the Council'], [3, 'to act.']),
      segment('الأمين العام', [2, 'asked him']),
    ])
    expect(part.english).toBe('In its resolution, the Council asked him to act.')
    expect(
      part.segments.map(({ start, end, english }) => [
        text.slice(start, end),
        ...english.map(([from, to]) => part.english.slice(from, to)),
      ]),
    ).toEqual([
      ['في قراره، ', 'In its resolution, '],
      ['دعا المجلس ', 'the Council ', 'to act.'],
      ['الأمين العام', 'asked him '],
    ])
  })

  it('joins the pieces of a segment that come to stand side by side', () => {
    const part = alignPart('p', 'أ ب', [segment('أ', [2, 'two'], [3, 'three']), segment('ب', [1, 'one'])])
    expect(part.segments[0]?.english).toEqual([[4, 13]])
  })

  it.each([
    [[segment('أ', 'a'), segment('ج', 'c')], 'segment 2 has «ج» where the text has «ب»'],
    [[segment('أ', 'a')], 'no segment covers «ب»'],
    [[segment('أ', 'a'), segment('ب')], 'segment 2 («ب») has no English'],
    [[segment('أ', 'a '), segment('ب', 'b')], 'segment 1 («أ») begins or ends with a space'],
  ])('names the segment that does not fit', (segments, message) => {
    expect(() => alignPart('p', 'أ ب', segments)).toThrow(message)
  })

  it('covers both texts without gap or overlap, whatever the cuts and the order', () => {
    const word = fc.stringMatching(/^[a-zأ-ي]{1,6}$/)
    const clauses = fc.array(fc.tuple(word, fc.array(word, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(clauses, fc.infiniteStream(fc.nat()), (written, keys) => {
        const count = written.reduce((sum, [, pieces]) => sum + pieces.length, 0)
        const order = Array.from({ length: count }, (_, index) => ({ index, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index + 1)
        let next = 0
        const segments = written.map(([arabic, pieces]) =>
          segment(arabic, ...pieces.map((piece): [number, string] => [order[next++] ?? 0, piece])),
        )
        const text = written.map(([arabic]) => arabic).join(' ')
        const part = alignPart('p', text, segments)
        const covered = (ranges: (readonly [number, number])[], length: number) => {
          const sorted = ranges.toSorted((a, b) => a[0] - b[0])
          expect(sorted.map(([start]) => start)).toEqual([0, ...sorted.slice(0, -1).map(([, end]) => end)])
          expect(sorted.at(-1)?.[1]).toBe(length)
        }
        covered(
          part.segments.map(({ start, end }) => [start, end]),
          text.length,
        )
        covered(
          part.segments.flatMap(({ english }) => english),
          part.english.length,
        )
      }),
    )
  })
})
