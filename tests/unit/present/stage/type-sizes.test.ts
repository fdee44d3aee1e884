import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST, othersInRun, SMALLEST, sizesOfRuns } from '../../../../src/present/stage/type-sizes.ts'

describe('sizes of type', () => {
  it('are the same through a run of like steps, that of the fullest', () => {
    const kinds = ['quotation', 'quotation', 'statement', 'quotation'] as const
    expect(sizesOfRuns(kinds, [9, 6, 20, 8])).toEqual([6, 6, 14, 8])
  })

  it('depend on the like steps before and after, and those of a drawing on none', () => {
    const kinds = ['title', 'quotation', 'quotation', 'quotation', 'view', 'view', 'quotation'] as const
    expect(kinds.map((_, at) => othersInRun(kinds, at))).toEqual([[], [2, 3], [1, 3], [1, 2], [], [], []])
  })

  it('are never larger than a step has room for', () => {
    const kind = fc.constantFrom('title', 'statement', 'quotation', 'table', 'view', 'sources')
    const steps = fc.array(fc.tuple(kind, fc.integer({ min: SMALLEST, max: LARGEST })), { minLength: 1 })
    fc.assert(
      fc.property(steps, (all) => {
        const largest = all.map(([, size]) => size)
        const sizes = sizesOfRuns(
          all.map(([own]) => own),
          largest,
        )
        expect(sizes).toHaveLength(all.length)
        sizes.forEach((size, index) => {
          expect(size).toBeLessThanOrEqual(largest[index] ?? SMALLEST)
          expect(size).toBeGreaterThanOrEqual(SMALLEST)
        })
      }),
    )
  })
})
