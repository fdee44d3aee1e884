import type { PlotInput } from '../chart.ts'
import { type KeyItem, keyLine } from '../scene/key-line.ts'
import type { Scene } from '../scene/scene.ts'
import { ledger } from './ledger.ts'
import { matrix } from './matrix.ts'
import { rows, waffle } from './rows.ts'
import { sheetFor } from './sheet.ts'

const GROUPINGS = ['group', 'channel', 'both', 'all'] as const

/** On a plot narrower than this, in ems, the marks of a matrix would have no room between them. */
const LEAST_MATRIX = 30

export function scene(input: PlotInput): Scene {
  const { series, view, words, width, spacing } = input
  const sheet = sheetFor(input)
  const { em, marks, texts, rules } = sheet
  const grouping = GROUPINGS.find((known) => known === view.voices) ?? 'group'
  const height = {
    group: () => rows(sheet, series.groups),
    channel: () => rows(sheet, series.channels),
    both: () => (width < em * LEAST_MATRIX ? null : matrix(sheet)) ?? ledger(sheet),
    all: () => waffle(sheet),
  }[grouping]()

  const tones = series.groups.map(
    ({ category, index }): KeyItem => ({
      id: category.key,
      text: words.label(category),
      tone: index,
      shade: 0,
    }),
  )
  const shades = series.channels.map(
    ({ category, index }): KeyItem => ({
      id: category.key,
      text: words.marked(category, 'short'),
      tone: 0,
      shade: index - 1,
    }),
  )
  const keyed = { group: shades, channel: tones, both: [], all: [...tones, ...shades] }[grouping]
  const key = keyLine(keyed, { width, em, top: height, spacing })
  const unaccounted = grouping === 'group' ? series.groups : grouping === 'channel' ? series.channels : []
  return {
    width,
    spacing,
    height: height + key.height,
    marks,
    texts: [...texts, ...key.texts],
    rules,
    keys: key.keys,
    totals: {
      cells: series.sum,
      unaccounted:
        series.basis === 'printed' ? unaccounted.reduce((sum, { gap }) => sum + Math.max(0, gap), 0) : 0,
    },
  }
}
