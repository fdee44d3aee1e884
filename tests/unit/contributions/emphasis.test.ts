import { describe, expect, it } from 'vitest'
import { chartLight, emphasisOf } from '../../../src/contributions/emphasis.ts'
import { type Move, moveFrom } from '../../../src/contributions/marks-keyboard.ts'
import { chartOf } from '../../../src/contributions/registry.ts'
import { seriesOf } from '../../../src/contributions/series.ts'
import { belongingBy } from '../../../src/corpus/relations/belonging.ts'
import type { Locator } from '../../../src/locator.ts'
import type { Light } from '../../../src/place/lighting.ts'
import { REPORT } from './support/data.ts'
import { wordsIn } from './support/words.ts'

const { litBy } = belongingBy(REPORT.relations)
const words = await wordsIn('en')
const marksOf = (id: string) =>
  chartOf(id)?.scene({ series: seriesOf(REPORT, 'reconciled'), view: {}, words, width: 760 }).marks ?? []
const cell = (eId: string): Locator => `a-66-77/table_1.${eId}`
const cells = REPORT.cells.map(({ locator }) => locator)
const litCells = (from: Locator) => cells.filter((locator) => litBy(from).has(locator))
const light = (by: Light['by'], from: Locator): Light => ({ by, from, lit: new Set([from, ...litBy(from)]) })

describe('what lights up', () => {
  it('paragraph 10 lights the written and the oral cells, paragraph 11 the discussion', () => {
    expect(litCells('a-66-77/para_10')).toHaveLength(8)
    expect(litCells('a-66-77/para_11')).toEqual(
      ['governments', 'international-organizations', 'civil-society', 'private-sector'].map((group) =>
        cell(`${group}.discussion`),
      ),
    )
    expect(litCells('a-66-77/para_3')).toEqual([])
  })

  it('a cell lights itself and the paragraph that states its column', () => {
    expect([...litBy(cell('governments.oral'))]).toEqual([cell('governments.oral'), 'a-66-77/para_10'])
  })

  it('a total, a row and the table light the cells that they add up', () => {
    expect(litCells(cell('total.oral'))).toHaveLength(4)
    expect(litCells(cell('governments.total'))).toEqual(litCells(cell('governments')))
    expect(litCells(cell('governments'))).toHaveLength(3)
    expect(litCells(cell('total.total'))).toHaveLength(12)
    expect(litCells('a-66-77/table_1')).toHaveLength(12)
  })

  it('reading paragraph 10 lights eight bars and mutes four', () => {
    const marks = marksOf('how-many')
    const falling = chartLight([light('reading', 'a-66-77/para_10')], cells, marks)
    const emphases = marks.map((mark) => emphasisOf(mark, falling))
    expect(emphases.filter((emphasis) => emphasis === 'lit')).toHaveLength(8)
    expect(emphases.filter((emphasis) => emphasis === 'muted')).toHaveLength(4)
  })

  it('a cell pointed at lights its own flow, and its group as kin', () => {
    const marks = marksOf('which-door')
    const falling = chartLight(
      [light('pointing', cell('civil-society.oral')), light('reading', 'a-66-77/para_10')],
      cells,
      marks,
    )
    const byId = (id: string) => marks.flatMap((mark) => (mark.id === id ? emphasisOf(mark, falling) : []))
    expect(byId('civil-society.oral')).toEqual(['lit'])
    expect(byId('civil-society.written')).toEqual(['kin'])
    expect(byId('group.civil-society')).toEqual(['kin'])
    expect(byId('governments.oral')).toEqual(['muted'])
  })

  it('what has nothing to do with the figures changes nothing', () => {
    const lights = [light('pointing', 'event/ga-res-65-141'), light('reading', 'a-66-77/para_30')]
    expect(chartLight(lights, cells, marksOf('how-many'))).toBeNull()
  })
})

describe('arrow keys on the bars', () => {
  const marks = marksOf('how-many')
  const go = (from: string, move: Move) =>
    marks[
      moveFrom(
        marks,
        marks.findIndex(({ id }) => id === from),
        move,
      )
    ]?.id

  it.each([
    ['governments.written', 'next', 'governments.oral'],
    ['governments.written', 'previous', 'governments.written'],
    ['governments.oral', 'down', 'international-organizations.discussion'],
    ['civil-society.written', 'up', 'international-organizations.discussion'],
    ['governments.oral', 'last', 'private-sector.discussion'],
    ['civil-society.oral', 'first', 'governments.written'],
    ['private-sector.oral', 'down', 'private-sector.oral'],
  ] as const)('from %s, %s goes to %s', (from, move, to) => {
    expect(go(from, move)).toBe(to)
  })
})
