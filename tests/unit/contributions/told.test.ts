import { describe, expect, it } from 'vitest'
import { seriesOf } from '../../../src/contributions/series.ts'
import { toldOf } from '../../../src/contributions/told.ts'
import { REPORT } from './support/data.ts'

const told = (point: `${string}/${string}`) => toldOf({ point }, seriesOf(REPORT, 'reconciled'))
const table = 'a-66-77/table_1'

describe('what is told of a mark', () => {
  it.each([
    [`${table}.governments.oral`, ['a-66-77/para_10'], false],
    [`${table}.private-sector.discussion`, ['a-66-77/para_11'], false],
    [`${table}.governments.total`, ['a-66-77/para_10', 'a-66-77/para_11'], true],
    [`${table}.total.written`, ['a-66-77/para_10'], true],
  ] as const)('%s: the sentences that give the total of its channels', (point, places, isTotal) => {
    const { sentences, total, figure } = told(point)
    expect(sentences.map(({ locator }) => locator)).toEqual(places)
    expect([total !== null, figure]).toEqual([isTotal, point])
  })

  it('of those asked: the one sentence that counts them, and no figure of the table', () => {
    expect(told('a-66-77/para_8')).toMatchObject({
      figure: null,
      sentences: [{ english: expect.stringContaining('Some 150 international organizations') }],
    })
  })

  it('of a total printed wrong: that it is', () => {
    expect(told(`${table}.total.discussion`).wrong?.printed).toBe('31')
    expect(told(`${table}.total.written`).wrong).toBeNull()
  })
})
