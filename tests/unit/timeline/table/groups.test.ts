import { expect, test } from 'vitest'
import { grouped } from '../../../../src/timeline/table/groups.ts'
import { sorted } from '../../../../src/timeline/table/sorting.ts'
import { event } from '../support.ts'

const events = [
  event('2003-12-10', '2003-12-12', { title: 'b' }),
  event('2003-12-12', '2003-12-12', { title: 'a', lane: 'general-assembly' }),
  event('2005-11-16', '2005-11-18', { title: 'c', origin: 'context' }),
]
const groups = (order: Parameters<typeof grouped>[1]) =>
  grouped(sorted(events, order, false, 'en'), order).map(({ key, events: own }) => [
    key,
    own.map(({ title }) => title),
  ])

test('a list of events stands by year, and by what else it is ordered by', () => {
  expect(groups('date')).toEqual([
    ['2003', ['b', 'a']],
    ['2005', ['c']],
  ])
  expect(groups('track')).toEqual([
    ['summit', ['b', 'c']],
    ['general-assembly', ['a']],
  ])
  expect(groups('origin').map(([key]) => key)).toEqual(['context', 'report'])
  expect(groups('title')).toEqual([[null, ['a', 'b', 'c']]])
})
