import { expect, it } from 'vitest'
import { laneShapes } from '../../../../src/timeline/drawing/lane-shapes.ts'
import { frameOf } from '../../../../src/timeline/layout/geometry.ts'

const lane = { id: 'ecosoc', label: 'Economic and Social Council' }
const BANDS = { height: 90, bands: [{ lane, top: 0, height: 90, rowsTop: 24, events: [], rows: 1 }] }

const groundsIn = (width: number, rimmed: boolean) =>
  laneShapes(BANDS, frameOf(width, 'ltr'), { side: 'ltr', direction: 'ltr', rimmed }).filter(
    ({ kind }) => kind === 'rect',
  )

it('has a ground under the name of a lane where arcs would run through it', () => {
  const [ground, ...others] = groundsIn(600, true)
  expect(others).toEqual([])
  expect(ground).toMatchObject({ x: 0, fill: 'paper' })
  expect(ground?.kind === 'rect' ? ground.width : 0).toBeGreaterThan(150)
  // In a margin no arc passes, and without arcs nothing does.
  expect(groundsIn(900, true)).toEqual([])
  expect(groundsIn(600, false)).toEqual([])
})
