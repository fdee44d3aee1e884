import { expect, it } from 'vitest'
import type { Step } from '../../../../src/present/deck/schema.ts'
import { layersOf } from '../../../../src/present/stage/layers.ts'

const words = (kind: 'statement' | 'figure') => ({ kind }) as Step
const view = (...views: string[]) => ({ kind: 'view', views }) as unknown as Step

const steps = [
  words('statement'),
  view('/timeline?from=2003', '/timeline?from=2005'),
  view('/timeline?from=2010'),
  view('/embed/every-voice'),
  view('/embed/how-many'),
  words('figure'),
]
const layers = (at: number, ahead: number | null) =>
  layersOf(steps, at, ahead).map(({ number, key, isAhead }) => [number, key, isAhead])

it('the step that comes next stands unseen beside the one that is shown', () => {
  expect(layers(1, null)).toEqual([[1, 1, false]])
  expect(layers(1, 2)).toEqual([
    [1, 1, false],
    [2, 2, true],
  ])
  // The same element, now shown.
  expect(layers(2, null)).toEqual([[2, 2, false]])
  expect(layers(4, 5)).toEqual([
    [4, 4, false],
    [5, 5, true],
  ])
})

it('steps of one drawing are one element, in which what changes is seen to move', () => {
  expect(layers(2, 3)).toEqual([[2, 2, false]])
  expect(layers(3, 4)).toEqual([
    [3, 2, false],
    [4, 4, true],
  ])
})
