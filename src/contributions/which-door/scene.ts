import type { PlotInput } from '../chart.ts'
import { cellMark, printedNote } from '../marks.ts'
import { emOf, widthOf } from '../scene/measure.ts'
import type { Mark, Scene, SceneRule, SceneText } from '../scene/scene.ts'
import { spread } from '../scene/spread.ts'
import { type FlowNode, flowOf } from './flow.ts'
import { clearOf, keptApart } from './kept-apart.ts'

const rowsOf = ({ series }: PlotInput) => Math.max(series.groups.length, series.channels.length)

export function scene(input: PlotInput): Scene {
  const { series, words, width, spacing } = input
  const em = emOf(width)
  const nodeWidth = em * 0.9
  const top = em * 0.4
  // Where words are large for the width, all names stand on lines of their own.
  const height = Math.max(em * (width < em * 18 ? 25 : 19), rowsOf(input) * em * 4.2)
  const bottom = height - em * 0.4
  const flow = flowOf(series, { width, top, bottom, nodeWidth, padding: em * 1.4 })
  const totals = { cells: series.sum, groups: series.sum, channels: series.sum, unaccounted: 0 }
  if (!flow) {
    const text: SceneText = {
      id: 'none',
      x: 0,
      y: em * 2,
      text: words.t('nothing'),
      anchor: 'start',
      size: em,
      colour: 'soft',
    }
    return { width, spacing, height: em * 3, marks: [], texts: [text], rules: [], keys: [], totals }
  }

  const ribbons = flow.links.flatMap(
    ({ cell, source, target, y0 = 0, y1 = 0, width: thickness = 0 }): Mark[] => {
      if (typeof source !== 'object' || typeof target !== 'object') return []
      const { amount: _, ...mark } = cellMark(series, cell, words)
      return [
        {
          ...mark,
          line: source.sum.index,
          shape: { kind: 'ribbon', x0: nodeWidth, y0, x1: width - nodeWidth, y1, thickness },
        },
      ]
    },
  )
  const marks: Mark[] = []
  const rules: SceneRule[] = []
  const texts: SceneText[] = []

  const drawNode = (node: FlowNode) => {
    const { sum, bank, id, x0 = 0, y0 = 0, y1 = 0 } = node
    const own = sum.sum / Math.max(sum.sum, sum.stated)
    const full = y1 - y0
    const common = {
      point: sum.figure.locator,
      cells: sum.cells.map(({ locator }) => locator),
      line: sum.index,
    }
    marks.push({
      ...common,
      id,
      layer: bank === 'group' ? 'groups' : 'channels',
      value: sum.sum,
      tone: bank === 'group' ? sum.index : 0,
      shade: bank === 'group' ? 0 : sum.index - 1,
      nature: 'plain',
      name: words.t('mark.sum', {
        label: words.label(sum.category),
        contributions: words.contributions(sum.sum),
      }),
      shape: { kind: 'rect', x: x0, y: y0, width: nodeWidth, height: full * own },
    })
    if (sum.gap > 0) {
      totals.unaccounted += sum.gap
      marks.push({
        ...common,
        id: `beyond.${id}`,
        layer: 'unaccounted',
        value: sum.gap,
        cells: [],
        tone: 0,
        shade: 0,
        nature: 'unaccounted',
        name: words.t('mark.unaccounted', {
          label: words.label(sum.category),
          number: words.number(sum.gap),
        }),
        shape: { kind: 'rect', x: x0, y: y0 + full * own, width: nodeWidth, height: full * (1 - own) },
      })
    }
    if (sum.gap < 0) {
      const at = y0 + (full * sum.stated) / sum.sum
      rules.push({ id: `short.${id}`, x0: x0, x1: x0 + nodeWidth, y0: at, y1: at, look: 'printed' })
    }
  }
  flow.nodes.forEach(drawNode)

  const measured = (text: string, size: number) => widthOf(text, size, spacing)
  const shownOf = ({ figure, stated }: FlowNode['sum']) =>
    series.basis === 'printed' ? words.printed(figure) : words.number(stated)
  const labelOf = (sum: FlowNode['sum'], length: 'short' | 'label') =>
    `${words.marked(sum.category, length)}\u00a0\u00a0${shownOf(sum)}`
  const widest = (sums: readonly FlowNode['sum'][]) =>
    Math.max(0, ...sums.map((sum) => widthOf(labelOf(sum, 'label'), em, spacing)))
  // With less room two labels would meet in the middle, as on a phone.
  const isTight =
    width < em * 30 || widest(series.groups) + widest(series.channels) + 2 * nodeWidth + em * 2 > width

  for (const bank of ['group', 'channel'] as const) {
    const nodes = flow.nodes.filter((node) => node.bank === bank)
    const notes = nodes.map(({ sum }) => (series.basis === 'printed' ? printedNote(sum, words) : null))
    const centres = nodes.map(({ y0 = 0, y1 = 0 }) => (y0 + y1) / 2 + em * 0.35)
    const places = spread(
      centres,
      em * (notes.some(Boolean) ? 2.5 : 1.35),
      bottom - (notes.some(Boolean) ? em * 1.2 : 0),
    )
    nodes.forEach(({ id, sum }, index) => {
      const common = {
        x: bank === 'group' ? nodeWidth + em * 0.5 : width - nodeWidth - em * 0.5,
        anchor: bank === 'group' ? ('start' as const) : ('end' as const),
        plated: true,
      }
      const y = places[index] ?? 0
      const label: SceneText = {
        ...common,
        id,
        y,
        text: labelOf(sum, isTight && bank === 'channel' ? 'short' : 'label'),
        size: em,
        strong: true,
        colour: 'ink',
      }
      const note = notes[index]
      const together: SceneText[] = note
        ? [
            label,
            {
              ...common,
              id: `note.${id}`,
              y: y + em * 1.2,
              text: note,
              size: em * 0.85,
              colour: 'warning',
            },
          ]
        : [label]
      const moved = clearOf(together, texts, { most: em * 3, lowest: bottom }, measured)
      texts.push(...together.map((text) => ({ ...text, y: text.y + moved })))
    })
  }
  const apart = keptApart(texts, width, measured)
  return { width, spacing, height, marks: [...ribbons, ...marks], texts: apart, rules, keys: [], totals }
}
