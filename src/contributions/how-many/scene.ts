import { linearScale } from '../../drawing/linear-scale.ts'
import { wrapped } from '../../drawing/wrap.ts'
import type { PlotInput } from '../chart.ts'
import { cellMark, printedNote } from '../marks.ts'
import { keyLine } from '../scene/key-line.ts'
import { emOf, inOne, widthOf as measured } from '../scene/measure.ts'
import type { Mark, Scene, SceneRule, SceneText } from '../scene/scene.ts'
import { spread } from '../scene/spread.ts'
import { amountOf, type Sum } from '../series.ts'
import { type Bar, barsOf, LAYOUTS, type Segment } from './bars.ts'

/** Room between the words of a segment and its ends, in sizes of the words. */
const INSET = { named: 0.6, alone: 0.3 }

/** Sizes of the words that two columns of rows need across, and the room between them. */
const COLUMNS = { least: 36, gap: 2 }

export function scene(input: PlotInput): Scene {
  const { series, view, words, width, spacing, low = false } = input
  const widthOf = (text: string, size: number) => measured(text, size, spacing)
  const em = emOf(width)
  const layout = LAYOUTS.find((known) => known === view.bars) ?? 'stacked'
  const grouped = layout === 'grouped'
  // Side by side the rows are high: where height is scarce they stand in two columns, in larger words.
  const columns = low && grouped && width >= COLUMNS.least * em ? 2 : 1
  const gap = COLUMNS.gap * em
  const room = (width - (columns - 1) * gap) / columns
  const byChannel = view.by === 'channel'
  const rows = byChannel ? series.channels : series.groups
  const parts: readonly Sum[] = byChannel ? series.groups : series.channels
  const { bars, extent } = barsOf(rows, series.basis, layout, view.sort ?? '')
  const missing = Math.max(0, ...bars.map((bar) => bar.segments.filter((s) => s.amount === null).length))
  const size = em * 0.95
  // Where height is scarce no words are smaller than the others.
  const noteSize = low ? size : em * 0.9
  /** Side by side, the figure stands after its bar; a missing cell is a small square of its own. */
  const most = Math.max(0, ...series.data.cells.map((cell) => amountOf(cell, series.basis) ?? 0))
  const longest = Math.max(
    0,
    ...parts.map((part) => widthOf(`${words.number(most)} ${words.marked(part.category, 'short')}`, size)),
  )
  const after = grouped ? longest + em * 1.2 : missing * em * 1.5
  const { at: x } = linearScale([0, extent], [0, Math.max(em * 4, room - after)])

  const marks: Mark[] = []
  const texts: SceneText[] = []
  const rules: SceneRule[] = []
  const partOf = ({ cell }: Segment) =>
    parts.find(({ category }) => category.key === (byChannel ? cell.group : cell.channel))?.category
  const figureOf = ({ amount, percent }: Segment) =>
    amount === null
      ? '?'
      : percent === null
        ? words.number(amount)
        : words.t('percent', { value: words.number(percent) })

  /** Where the column begins that is being drawn. */
  let left = 0

  const barHeight = grouped ? em * 1.35 : em * 2
  const middle = barHeight / 2 + em * 0.36

  /** One below another, each with its figure and name after it; the first row introduces the names. */
  const drawBeside = (bar: Bar, top: number, line: number): number => {
    bar.segments.forEach((segment, index) => {
      const { amount, ...mark } = cellMark(series, segment.cell, words)
      const y = top + index * em * 1.6
      const length = amount === null ? em * 1.1 : x(segment.end)
      const part = partOf(segment)
      const name = part ? (line === 0 ? words.marked(part, 'short') : words.short(part)) : ''
      marks.push({
        ...mark,
        line: line * 100 + index,
        shape: { kind: 'rect', x: left, y, width: length, height: barHeight },
      })
      texts.push({
        id: `value.${mark.id}`,
        x: left + length + em * 0.5,
        y: y + middle,
        text: `${figureOf(segment)} ${name}`,
        anchor: 'start',
        size,
        colour: amount === null ? 'warning' : 'ink',
      })
    })
    return (bar.segments.length - 1) * em * 1.6 + barHeight
  }

  /** One after another in one bar; figures that have no room in their segment stand below it. */
  const drawStacked = (bar: Bar, top: number, line: number): number => {
    const below: { readonly id: string; readonly x: number; readonly text: string }[] = []
    bar.segments.forEach((segment, index) => {
      const { amount, ...mark } = cellMark(series, segment.cell, words)
      const x0 = x(segment.start)
      const length = x(segment.end) - x0
      const id = `value.${mark.id}`
      const figure = figureOf(segment)
      const common = { id, y: top + middle, anchor: 'middle' as const, size, strong: true }
      if (amount === null) {
        const place = x0 + em * 0.2 + index * em * 0.01
        marks.push({
          ...mark,
          line,
          shape: { kind: 'rect', x: place, y: top, width: em * 1.1, height: barHeight },
        })
        texts.push({ ...common, x: x0 + em * 0.75, text: figure, colour: 'warning' })
        return
      }
      const nature = bar.uncounted && amount > 0 ? 'uncounted' : mark.nature
      marks.push({
        ...mark,
        nature,
        line,
        shape: { kind: 'rect', x: x0, y: top, width: length, height: barHeight },
      })
      if (length === 0) return
      const part = partOf(segment)
      const named = `${figure} ${part ? words.short(part) : ''}`
      const on = nature === 'plain' ? { on: { id: mark.id, tone: mark.tone, shade: mark.shade } } : {}
      const centre = x0 + length / 2
      if (widthOf(named, size) + size * INSET.named <= length)
        texts.push({ ...common, x: centre, text: named, colour: 'ink', ...on })
      else if (widthOf(figure, size) + size * INSET.alone <= length)
        texts.push({ ...common, x: centre, text: figure, colour: 'ink', ...on })
      else below.push({ id, x: centre, text: figure })
    })
    if (below.length === 0) return barHeight
    const small = low ? size : em * 0.85
    const widest = Math.max(...below.map(({ text }) => widthOf(text, small)))
    const places = spread(
      below.map((figure) => Math.max(widest / 2, figure.x)),
      widest + small * 0.4,
      width - widest / 2,
    )
    below.forEach(({ id, text }, index) => {
      const place = { x: places[index] ?? 0, y: top + barHeight + small * 1.15 }
      texts.push({ id, ...place, text, anchor: 'middle', size: small, colour: 'ink' })
    })
    return barHeight + small * 1.3
  }

  const drawRow = (bar: Bar, start: number, line: number): number => {
    const { category, stated, sum } = bar.sum
    const shown = series.basis === 'printed' ? words.printed(bar.sum.figure) : words.number(stated)
    const label = `${words.marked(category)}\u00a0\u00a0${inOne(shown)}`
    const lines = wrapped(label, room, (text) => widthOf(text, em * 1.05))
    lines.forEach((text, index) => {
      texts.push({
        id: index === 0 ? `row.${category.key}` : `row.${category.key}.${index}`,
        x: left,
        y: start + em * (1.2 + 1.3 * index),
        text,
        anchor: 'start',
        size: em * 1.05,
        strong: true,
        colour: 'ink',
      })
    })
    const top = start + em * 1.3 * (lines.length - 1)
    const note =
      series.basis !== 'printed'
        ? null
        : layout === 'share' && bar.uncounted
          ? words.t('noShareNote', { sum: words.number(sum) })
          : printedNote(bar.sum, words)
    const beside = widthOf(label, em * 1.05) + em
    const noteBelow = note !== null && beside + widthOf(note, noteSize) + em * 0.5 > room
    const noteLines = note === null ? [] : wrapped(note, room, (text) => widthOf(text, noteSize))
    noteLines.forEach((text, index) => {
      texts.push({
        id: index === 0 ? `note.${category.key}` : `note.${category.key}.${index}`,
        x: left + (noteBelow ? 0 : beside),
        y: top + em * (noteBelow ? 2.5 + index * 1.15 : 1.2),
        text,
        anchor: 'start',
        size: noteSize,
        colour: 'warning',
      })
    })
    // Clear of the dots below the letters above.
    const barTop = top + em * (noteBelow ? 3.3 + (noteLines.length - 1) * 1.15 : 2)
    const taken = grouped ? drawBeside(bar, barTop, line) : drawStacked(bar, barTop, line)
    if (bar.beyond)
      marks.push({
        id: `beyond.${category.key}`,
        layer: 'unaccounted',
        value: stated - sum,
        point: bar.sum.figure.locator,
        cells: [],
        tone: 0,
        shade: 0,
        nature: 'unaccounted',
        shape: {
          kind: 'rect',
          x: x(bar.beyond.start),
          y: barTop,
          width: x(bar.beyond.end) - x(bar.beyond.start),
          height: barHeight,
        },
        name: words.t('mark.unaccounted', {
          label: words.label(category),
          number: words.number(stated - sum),
        }),
        line,
      })
    if (bar.short !== null)
      rules.push({
        id: `short.${category.key}`,
        x0: x(bar.short),
        x1: x(bar.short),
        y0: barTop - em * 0.2,
        y1: barTop + barHeight + em * 0.2,
        look: 'printed',
      })
    rules.push({
      id: `axis.${category.key}`,
      x0: left,
      x1: left,
      y0: barTop,
      y1: barTop + (grouped ? taken : barHeight),
      look: 'axis',
    })
    return barTop + taken + em * (low ? 0.6 : 1.1)
  }

  const perColumn = Math.ceil(bars.length / columns)
  let [y, bottom] = [0, 0]
  bars.forEach((bar, line) => {
    if (line % perColumn === 0) y = 0
    left = Math.floor(line / perColumn) * (room + gap)
    y = drawRow(bar, y, line)
    bottom = Math.max(bottom, y)
  })
  // Side by side every bar is named; in one bar there is not always room for a name.
  const keyed = grouped ? [] : parts
  const key = keyLine(
    keyed.map(({ category, index }) => ({
      id: category.key,
      text: words.marked(category, 'short'),
      tone: byChannel ? index : 0,
      shade: byChannel ? 0 : index - 1,
    })),
    { width, em, top: bottom, spacing },
  )
  return {
    width,
    spacing,
    height: bottom + key.height,
    marks,
    texts: [...texts, ...key.texts],
    rules,
    keys: key.keys,
    totals: {
      cells: series.sum,
      unaccounted: bars.reduce((sum, bar) => sum + (bar.beyond ? bar.sum.gap : 0), 0),
    },
  }
}
