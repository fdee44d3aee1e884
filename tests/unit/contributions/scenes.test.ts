import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { CHARTS } from '../../../src/contributions/registry.ts'
import { boxOf } from '../../../src/contributions/scene/box.ts'
import type { Scene } from '../../../src/contributions/scene/scene.ts'
import { BASES, seriesOf } from '../../../src/contributions/series.ts'
import type { Words } from '../../../src/contributions/words.ts'
import type { DataSet } from '../../../src/corpus/contributions/data-set.ts'
import { anyDataSet, dataSet, REPORT, viewsOf } from './support/data.ts'
import { wordsIn } from './support/words.ts'

let words: Words
beforeAll(async () => {
  words = await wordsIn('ar')
})

const SLACK = 0.01

/** What is wrong with a scene; in one list, because a hundred thousand single expectations take a minute. */
function faultsOf(scene: Scene): string[] {
  const faults: string[] = []
  const sums: Record<string, number> = {}
  for (const { layer, value } of scene.marks) sums[layer] = (sums[layer] ?? 0) + value
  for (const [layer, total] of Object.entries(scene.totals)) {
    if ((sums[layer] ?? 0) !== total) faults.push(`layer ${layer} adds up to ${sums[layer]}, not ${total}`)
  }
  for (const { id, layer, shape, name } of scene.marks) {
    const { x0, y0, x1, y1 } = boxOf(shape)
    if (!(layer in scene.totals)) faults.push(`${id} belongs to no sum`)
    if (![x0, y0, x1, y1].every(Number.isFinite)) faults.push(`${id} has no place`)
    if (Math.min(x0, y0) < -SLACK || x1 > scene.width + SLACK || y1 > scene.height + SLACK)
      faults.push(`${id} leaves the plot: ${[x0, y0, x1, y1]} of ${scene.width} × ${scene.height}`)
    if (name === '') faults.push(`${id} has no name`)
  }
  if (new Set(scene.marks.map(({ id }) => id)).size < scene.marks.length) faults.push('an id is there twice')
  for (const { id, x, y } of scene.texts) {
    if (!Number.isFinite(x) || !(y <= scene.height + SLACK)) faults.push(`the words ${id} leave the plot`)
  }
  return faults
}

function drawAll(data: DataSet, width: number): void {
  for (const basis of BASES) {
    const series = seriesOf(data, basis)
    for (const chart of CHARTS) {
      for (const view of viewsOf(chart)) {
        expect(faultsOf(chart.scene({ series, view, words, width })), `${chart.id} ${basis}`).toEqual([])
      }
      const input = { series, view: {}, words }
      expect(chart.summary(input)).not.toBe('')
      const { rows, columns } = chart.table(input)
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
    }
  }
}

describe('every chart, for every toggle', () => {
  it.each([280, 342, 760, 1400])(
    'draws the report at %i px: marks sum to the total, none leaves the plot',
    (width) => {
      drawAll(REPORT, width)
    },
  )

  it('draws any other table as well: other groups and channels, holes, zeros, wrong totals', () => {
    fc.assert(
      fc.property(anyDataSet, fc.integer({ min: 260, max: 1600 }), (data, width) => drawAll(data, width)),
      { numRuns: 40 },
    )
  }, 60_000)

  it('draws ten thousand contributions, and nothing at all', () => {
    drawAll(
      dataSet({
        cells: [
          [9000, 0, null],
          [1, 999, 0],
        ],
      }),
      760,
    )
    drawAll(
      dataSet({
        cells: [
          [0, 0],
          [0, 0],
        ],
      }),
      760,
    )
    drawAll(dataSet({ cells: [[null]] }), 760)
    drawAll(dataSet({ cells: [[1_000_000, 7]], groupOff: [5], channelOff: [-3, 0] }), 342)
  })
})

describe('what stays itself', () => {
  it('keeps every mark between the arrangements of a chart', () => {
    const series = seriesOf(REPORT, 'reconciled')
    for (const chart of CHARTS) {
      const [first, ...others] = viewsOf(chart).map((view) =>
        chart
          .scene({ series, view, words, width: 760 })
          .marks.filter(({ value }) => value > 0)
          .map(({ id }) => id)
          .sort(),
      )
      for (const other of others) expect(other).toEqual(first)
    }
  })

  it('draws one mark for each of the 98 voices', () => {
    const chart = CHARTS.find(({ id }) => id === 'every-voice')
    const scene = chart?.scene({
      series: seriesOf(REPORT, 'reconciled'),
      view: { voices: 'group' },
      words,
      width: 760,
    })
    expect(scene?.marks).toHaveLength(98)
  })

  it('makes a mark stand for many where there are too many', () => {
    const chart = CHARTS.find(({ id }) => id === 'every-voice')
    const series = seriesOf(dataSet({ cells: [[9000, 950]] }), 'reconciled')
    const scene = chart?.scene({ series, view: { voices: 'group' }, words, width: 760 })
    expect(scene?.marks.length).toBeLessThanOrEqual(400)
    expect(scene?.marks.map(({ value }) => value)).toContain(50)
  })
})

describe('the print where it contradicts itself', () => {
  const printed = seriesOf(REPORT, 'printed')

  it('draws 18 voices in the discussion that no group accounts for', () => {
    const chart = CHARTS.find(({ id }) => id === 'every-voice')
    const scene = chart?.scene({ series: printed, view: { voices: 'channel' }, words, width: 760 })
    const beyond = scene?.marks.filter(({ nature }) => nature === 'unaccounted') ?? []
    expect(beyond).toHaveLength(18)
    expect(scene?.totals).toEqual({ cells: 98, unaccounted: 18 })
  })

  it('says beside the printed zero of the international organizations what its cells come to', () => {
    for (const chart of CHARTS) {
      const scene = chart.scene({ series: printed, view: {}, words, width: 760 })
      const warnings = scene.texts.filter(({ colour }) => colour === 'warning').map(({ text }) => text)
      expect(warnings.join(' '), chart.id).toMatch(/(?<!\d)8(?!\d)/)
    }
  })
})
