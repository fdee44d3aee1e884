import { describe, expect, it } from 'vitest'
import { emphasisOf, lightingOf, litBy } from '../../../src/contributions/lighting.ts'
import { type Move, moveFrom } from '../../../src/contributions/marks-keyboard.ts'
import { chartOf } from '../../../src/contributions/registry.ts'
import { seriesOf } from '../../../src/contributions/series.ts'
import type { Locator } from '../../../src/locator.ts'
import { REPORT } from './support/data.ts'
import { wordsIn } from './support/words.ts'

const lighting = lightingOf(REPORT)
const words = await wordsIn('en')
const marksOf = (id: string) =>
  chartOf(id)?.scene({ series: seriesOf(REPORT, 'reconciled'), view: {}, words, width: 760 }).marks ?? []
const cell = (eId: string): Locator => `a-66-77/table_1.${eId}`
const pairing = (change: { reading?: Locator; pointed?: Locator }) => ({
  reading: null,
  pointed: null,
  belonging: [],
  ...change,
})

describe('what lights up', () => {
  it('paragraph 10 lights the written and the oral cells, paragraph 11 the discussion', () => {
    expect(lighting.cellsOf('a-66-77/para_10')).toHaveLength(8)
    expect(lighting.cellsOf('a-66-77/para_11')).toEqual(
      ['governments', 'international-organizations', 'civil-society', 'private-sector'].map((group) =>
        cell(`${group}.discussion`),
      ),
    )
    expect(lighting.cellsOf('a-66-77/para_3')).toEqual([])
  })

  it('a mark lights its cell and the paragraph that states its column', () => {
    expect(
      lighting.belonging({ point: cell('governments.oral'), cells: [cell('governments.oral')] }),
    ).toEqual([cell('governments.oral'), 'a-66-77/para_10'])
  })

  it('reading paragraph 10 lights eight bars and mutes four', () => {
    const marks = marksOf('how-many')
    const lit = litBy(pairing({ reading: 'a-66-77/para_10' }), lighting, marks)
    const emphases = marks.map((mark) => emphasisOf(mark, lit))
    expect(emphases.filter((emphasis) => emphasis === 'lit')).toHaveLength(8)
    expect(emphases.filter((emphasis) => emphasis === 'muted')).toHaveLength(4)
  })

  it('a cell pointed at lights its own flow, and its group as kin', () => {
    const marks = marksOf('which-door')
    const lit = litBy(
      pairing({ pointed: cell('civil-society.oral'), reading: 'a-66-77/para_10' }),
      lighting,
      marks,
    )
    const byId = (id: string) => marks.flatMap((mark) => (mark.id === id ? emphasisOf(mark, lit) : []))
    expect(byId('civil-society.oral')).toEqual(['lit'])
    expect(byId('civil-society.written')).toEqual(['kin'])
    expect(byId('group.civil-society')).toEqual(['kin'])
    expect(byId('governments.oral')).toEqual(['muted'])
  })

  it('what has nothing to do with the figures changes nothing', () => {
    const marks = marksOf('how-many')
    expect(
      litBy(pairing({ pointed: 'event/ga-res-65-141', reading: 'a-66-77/para_30' }), lighting, marks),
    ).toBeNull()
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
