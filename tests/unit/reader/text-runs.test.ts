import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/edition/model.ts'
import { textRuns } from '../../../src/reader/text-runs.ts'

const mention = (start: number, end: number): Mention => ({
  in: 'para_1',
  type: 'actor',
  start,
  end,
  text: '',
  locator: 'actor/itu',
})

describe('the runs of a text', () => {
  it('stand at its mentions and marks', () => {
    const runs = textRuns('في تونس عام 2005.', [mention(3, 7)], [{ footnote: 'fn_1', at: 16 }])
    expect(
      runs.map((run) => (run.kind === 'mark' ? `[${run.footnote}]` : `${run.kind}:${run.text}`)),
    ).toEqual(['text:في ', 'mention:تونس', 'text: عام 2005', '[fn_1]', 'text:.'])
  })

  it('keep a mark inside a mention where it stands', () => {
    const runs = textRuns('جدول أعمال', [mention(0, 10)], [{ footnote: 'fn_1', at: 4 }])
    expect(runs.map((run) => run.kind)).toEqual(['mention', 'mark', 'mention'])
  })

  it('keep a mark at the very end', () => {
    expect(textRuns('نص', [], [{ footnote: 'fn_1', at: 2 }]).map((run) => run.kind)).toEqual(['text', 'mark'])
  })

  it('are the text when joined, whatever the mentions', () => {
    const ranges = fc.uniqueArray(fc.nat(40), { minLength: 0, maxLength: 8 }).map((edges) => {
      const sorted = [...edges].sort((a, b) => a - b)
      return sorted.flatMap((start, index) =>
        index % 2 === 0 && sorted[index + 1] !== undefined
          ? [mention(start, sorted[index + 1] ?? start)]
          : [],
      )
    })
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60 }),
        ranges,
        fc.array(fc.nat(41)),
        (text, mentions, at) => {
          const marks = [...new Set(at)]
            .sort((a, b) => a - b)
            .map((offset) => ({ footnote: 'fn_1', at: offset }))
          const runs = textRuns(text, mentions, marks)
          expect(runs.map((run) => (run.kind === 'mark' ? '' : run.text)).join('')).toBe(text)
          expect(runs.filter((run) => run.kind === 'mark')).toHaveLength(marks.length)
        },
      ),
    )
  })
})
