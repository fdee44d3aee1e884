import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Decisions, judge, NO_WORK, setAside } from '../../../src/rescue/model/decisions.ts'
import { inSlices } from '../../../src/rescue/model/in-slices.ts'
import { settle } from '../../../src/rescue/model/settle.ts'
import { counterOf } from '../../../src/rescue/model/tally.ts'
import { broughtText } from './support/brought.ts'

const { rows } = broughtText(readFileSync('src/corpus/a-66-77/source.txt', 'utf8'))

function holdingBy(decisions: Decisions): Record<string, number> {
  const holding: Record<string, number> = {}
  rows.forEach((row, at) => {
    const { fates } = settle(row, at, decisions)
    row.changes.forEach(({ rule }, index) => {
      holding[rule] = (holding[rule] ?? 0) + (fates[index] === 'holds' ? 1 : 0)
    })
  })
  return holding
}

describe('the count of what was done', () => {
  it('is what follows of each change, counted anew only where something was decided', async () => {
    const counter = counterOf(rows)
    const steps = [
      NO_WORK,
      setAside(NO_WORK, 'line-order', true),
      judge(setAside(NO_WORK, 'line-order', true), 3, 0, { is: 'accepted' }),
      NO_WORK,
    ]
    for (const { decisions } of steps) {
      const { rules } = await inSlices(counter.count(decisions))
      expect(Object.fromEntries(rules.map(({ rule, holding }) => [rule, holding]))).toEqual(
        holdingBy(decisions),
      )
    }
    expect(await inSlices(counter.count(NO_WORK.decisions))).toEqual(counter.untouched)
  })

  it('goes on in short steps, so that setting a rule aside in a long text stops no page', () => {
    const counting = counterOf(rows).count(setAside(NO_WORK, 'line-order', true).decisions)
    let steps = 0
    while (!counting.next().done) steps++
    const turned = rows.filter(({ changes }) => changes.some(({ rule }) => rule === 'line-order')).length
    expect(steps).toBeGreaterThanOrEqual(turned)
  })

  it('is of lines, however many rows a long one is shown in', () => {
    const long = 'آما یجب أن تعمل الدول '.repeat(400)
    const { rows } = broughtText(`${long}\nسطر سليم\nآما یجب أن\n`)
    expect(rows.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(2)
    expect(counterOf(rows).untouched).toMatchObject({ lines: 3, touched: 2 })
  })

  it('does not take what stands after the last end of a line for a line', () => {
    const lines = (text: string) => counterOf(broughtText(text).rows).untouched.lines
    expect([lines('سطر'), lines('سطر\n'), lines('سطر\nسطر\n\n'), lines('\n')]).toEqual([1, 1, 3, 1])
  })
})

describe('something long done in slices', () => {
  it('answers in between, and is given up where nobody waits for it any more', async () => {
    let steps = 0
    function* endless(): Generator<void, never> {
      for (;;) {
        steps++
        yield
      }
    }
    const given = new AbortController()
    void inSlices(endless(), given.signal)
    await new Promise((resolve) => setTimeout(resolve))
    given.abort()
    const before = steps
    expect(before).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve))
    expect(steps).toBe(before)
  })
})
