import { scaleLinear } from 'd3'
import type { PlotInput } from '../chart.ts'
import { cellMark, printedNote } from '../marks.ts'
import { keyLine } from '../scene/key-line.ts'
import { emOf, widthOf } from '../scene/measure.ts'
import type { Mark, Scene, SceneRule, SceneText } from '../scene/scene.ts'
import { amountOf, type Sum } from '../series.ts'
import { type Bar, barsOf, LAYOUTS, type Segment } from './bars.ts'

/** The label of a segment: figure and name where there is room for both, the figure alone, or nothing. */
function fitted(figure: string, name: string, room: number, size: number): { text: string; named: boolean } {
  const both = `${figure} ${name}`
  if (widthOf(both, size) + size * 0.6 <= room) return { text: both, named: true }
  return { text: widthOf(figure, size) + size * 0.3 <= room ? figure : '', named: false }
}

export function scene(input: PlotInput): Scene {
  const { series, view, words, width } = input
  const em = emOf(width)
  const layout = LAYOUTS.find((known) => known === view.bars) ?? 'stacked'
  const byChannel = view.by === 'channel'
  const rows = byChannel ? series.channels : series.groups
  const parts: readonly Sum[] = byChannel ? series.groups : series.channels
  const { bars, extent } = barsOf(rows, series.basis, layout, view.sort ?? '')
  const missing = Math.max(0, ...bars.map((bar) => bar.segments.filter((s) => s.amount === null).length))
  /** Side by side, the figure stands after its bar; a missing cell is a small square of its own. */
  const most = Math.max(0, ...series.data.cells.map((cell) => amountOf(cell, series.basis) ?? 0))
  const longest = Math.max(
    0,
    ...parts.map((part) => widthOf(`${words.number(most)} ${words.short(part.category)}`, em * 0.95)),
  )
  const after = layout === 'grouped' ? longest + em * 1.2 : missing * em * 1.5
  const x = scaleLinear([0, extent], [0, Math.max(em * 4, width - after)])

  const marks: Mark[] = []
  const texts: SceneText[] = []
  const rules: SceneRule[] = []
  const named = new Set<string>()
  const partOf = (segment: Segment) =>
    parts.find(({ category }) => category.key === (byChannel ? segment.cell.group : segment.cell.channel))
  const nameOf = (segment: Segment) => {
    const part = partOf(segment)
    return part ? words.short(part.category) : ''
  }

  const barHeight = layout === 'grouped' ? em * 1.35 : em * 2
  const drawSegment = (segment: Segment, index: number, top: number, line: number) => {
    const { amount, ...mark } = cellMark(series, segment.cell, words)
    const x0 = x(segment.start)
    const length = x(segment.end) - x0
    const y = layout === 'grouped' ? top + index * em * 1.6 : top
    const common = { ...mark, line: layout === 'grouped' ? line * 100 + index : line }
    if (amount === null) {
      const place = layout === 'grouped' ? 0 : x0 + em * 0.2 + index * em * 0.01
      marks.push({ ...common, shape: { kind: 'rect', x: place, y, width: em * 1.1, height: barHeight } })
    } else marks.push({ ...common, shape: { kind: 'rect', x: x0, y, width: length, height: barHeight } })

    const figure =
      layout === 'share' && amount !== null
        ? words.t('percent', { value: words.number(Math.round((segment.end - segment.start) * 100)) })
        : amount === null
          ? '?'
          : words.number(amount)
    const base = y + barHeight / 2 + em * 0.36
    if (layout === 'grouped') {
      named.add(partOf(segment)?.category.key ?? '')
      const from = amount === null ? em * 1.1 : length
      texts.push({
        id: `value.${mark.id}`,
        x: from + em * 0.5,
        y: base,
        text: `${figure} ${nameOf(segment)}`,
        anchor: 'start',
        size: em * 0.95,
        colour: amount === null ? 'warning' : 'ink',
      })
      return
    }
    if (amount === 0) return
    const { text, named: hasName } = fitted(
      figure,
      nameOf(segment),
      amount === null ? em * 1.2 : length,
      em * 0.95,
    )
    if (hasName) named.add(partOf(segment)?.category.key ?? '')
    if (text)
      texts.push({
        id: `value.${mark.id}`,
        x: amount === null ? x0 + em * 0.75 : x0 + length / 2,
        y: base,
        text,
        anchor: 'middle',
        size: em * 0.95,
        strong: true,
        colour: amount === null ? 'warning' : 'ink',
        ...(amount === null ? {} : { on: { tone: mark.tone, shade: mark.shade } }),
      })
  }

  const drawRow = (bar: Bar, top: number, line: number): number => {
    const { category, stated, sum } = bar.sum
    const shown = series.basis === 'printed' ? words.printed(bar.sum.figure) : words.number(stated)
    const label = `${words.label(category)}\u00a0\u00a0${shown}`
    texts.push({
      id: `row.${category.key}`,
      x: 0,
      y: top + em * 1.2,
      text: label,
      anchor: 'start',
      size: em * 1.05,
      strong: true,
      colour: 'ink',
    })
    const note = series.basis === 'printed' ? printedNote(bar.sum, words) : null
    const noteBelow = note !== null && widthOf(label, em * 1.05) + widthOf(note, em * 0.9) + em * 1.5 > width
    if (note)
      texts.push({
        id: `note.${category.key}`,
        x: noteBelow ? 0 : widthOf(label, em * 1.05) + em,
        y: top + em * (noteBelow ? 2.5 : 1.2),
        text: note,
        anchor: 'start',
        size: em * 0.9,
        colour: 'warning',
      })
    const barTop = top + em * (noteBelow ? 3.1 : 1.75)
    bar.segments.forEach((segment, index) => {
      drawSegment(segment, index, barTop, line)
    })
    const barsHeight = layout === 'grouped' ? (bar.segments.length - 1) * em * 1.6 + barHeight : barHeight
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
        line: layout === 'grouped' ? line * 100 : line,
      })
    if (bar.short !== null)
      rules.push({
        id: `short.${category.key}`,
        x0: x(bar.short),
        x1: x(bar.short),
        y0: barTop - em * 0.35,
        y1: barTop + barHeight + em * 0.35,
        look: 'printed',
      })
    rules.push({
      id: `axis.${category.key}`,
      x0: 0,
      x1: 0,
      y0: barTop,
      y1: barTop + barsHeight,
      look: 'axis',
    })
    return barTop + barsHeight + em * 1.1
  }

  let y = 0
  bars.forEach((bar, line) => {
    y = drawRow(bar, y, line)
  })
  const unnamed = parts.every(({ category }) => named.has(category.key))
  const key = keyLine(
    unnamed
      ? []
      : parts.map(({ category, index }) => ({
          id: category.key,
          text: words.short(category),
          tone: byChannel ? index : 0,
          shade: byChannel ? 0 : index - 1,
        })),
    width,
    em,
    y,
  )
  return {
    width,
    height: y + key.height,
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
