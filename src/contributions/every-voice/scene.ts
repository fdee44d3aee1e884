import type { PlotInput } from '../chart.ts'
import { type CellMark, cellMark, printedNote } from '../marks.ts'
import { keyLine } from '../scene/key-line.ts'
import { emOf, widthOf } from '../scene/measure.ts'
import type { Mark, Scene, SceneText } from '../scene/scene.ts'
import type { Sum } from '../series.ts'
import { columnsFor } from './columns.ts'
import { type Block, blockFor, marksOf, placeIn, unitFor } from './units.ts'

export const GROUPINGS = ['group', 'channel', 'both', 'all'] as const

interface Voice extends Omit<CellMark, 'amount'> {
  readonly share: number
}

/** A heap of marks under one heading. */
interface Heap {
  readonly voices: readonly Voice[]
  readonly block: Block
}

export const unitOf = ({ series }: Pick<PlotInput, 'series'>): number =>
  unitFor(
    [...series.groups, ...series.channels].reduce((most, sum) => Math.max(most, sum.stated), series.sum),
  )

/** Room for one mark: the longest row in two lines, no less than a finger hits (24 px), the same in every grouping. */
function stepFor({ series, width }: PlotInput, unit: number, em: number): number {
  const most = [...series.groups, ...series.channels].reduce((all, sum) => Math.max(all, sum.stated), 1)
  return Math.max(24, em * 1.5, Math.min(em * 2.1, width / Math.ceil(most / unit / 2)))
}

export function scene(input: PlotInput): Scene {
  const { series, view, words, width } = input
  const em = emOf(width)
  const unit = unitOf(input)
  const step = stepFor(input, unit, em)
  const grouping = GROUPINGS.find((known) => known === view.voices) ?? 'group'

  const marks: Mark[] = []
  const texts: SceneText[] = []
  const voicesOf = (cells: Sum['cells']): Voice[] =>
    cells.flatMap((cell): Voice[] => {
      const { amount, ...mark } = cellMark(series, cell, words)
      // Among others nothing stands for nobody; in its own place a zero can be reached and is spoken.
      if (amount === 0 && grouping !== 'both') return []
      // What is not known has one mark, so that it is seen to be missing.
      if (!amount) return [{ ...mark, id: `${mark.id}.0`, share: 1 }]
      return marksOf(amount, unit).map((value, index) => ({
        ...mark,
        id: `${mark.id}.${index}`,
        value,
        share: value / unit,
      }))
    })
  const beyond = (sum: Sum): Voice[] =>
    marksOf(Math.max(0, sum.gap), unit).map((value, index) => ({
      id: `beyond.${sum.category.key}.${index}`,
      layer: 'unaccounted',
      value,
      share: value / unit,
      point: sum.figure.locator,
      cells: [],
      tone: 0,
      shade: 0,
      nature: 'unaccounted',
      name: words.t('mark.unaccounted', { label: words.label(sum.category), number: words.number(sum.gap) }),
    }))
  const heapOf = (voices: readonly Voice[], most: number): Heap => ({
    voices,
    block: blockFor(voices.length, most),
  })
  const place = ({ voices, block }: Heap, x: number, y: number, line: number) => {
    voices.forEach(({ share, ...voice }, index) => {
      const at = placeIn(index, block)
      const r = step * 0.42 * Math.sqrt(share)
      const centre = { x: x + (at.column + 0.5) * step, y: y + (at.line + 0.5) * step }
      marks.push({ ...voice, line: line * 1000 + at.line, shape: { kind: 'dot', ...centre, r } })
    })
  }
  const heading = (
    id: string,
    text: string,
    x: number,
    y: number,
    strong = true,
    colour: SceneText['colour'] = 'ink',
  ) => texts.push({ id, x, y, text, anchor: 'start', size: em * (strong ? 1.05 : 0.9), strong, colour })
  const shown = (sum: Sum) =>
    series.basis === 'printed' ? words.printed(sum.figure) : words.number(sum.stated)

  const contradicted = (sum: Sum) => (sum.gap === 0 ? shown(sum) : `${shown(sum)} ≠ ${words.number(sum.sum)}`)

  const most = Math.max(1, Math.floor(width / step))
  const rows = (sums: readonly Sum[]): number => {
    const all = sums.map((sum) => [
      ...voicesOf(sum.cells),
      ...(series.basis === 'printed' ? beyond(sum) : []),
    ])
    // All blocks are as high as the largest needs, so that their lengths can be compared.
    const lines = Math.max(1, Math.ceil(Math.max(...all.map(({ length }) => length)) / most))
    let y = 0
    sums.forEach((sum, index) => {
      const voices = all[index] ?? []
      const label = `${words.label(sum.category)}  ${shown(sum)}`
      heading(`row.${sum.category.key}`, label, 0, y + em * 1.2)
      const note = series.basis === 'printed' ? printedNote(sum, words) : null
      const below = note !== null && widthOf(label, em * 1.05) + widthOf(note, em * 0.9) + em * 1.5 > width
      if (note)
        heading(
          `note.${sum.category.key}`,
          note,
          below ? 0 : widthOf(label, em * 1.05) + em,
          y + em * (below ? 2.5 : 1.2),
          false,
          'warning',
        )
      const top = y + em * (below ? 3 : 1.7)
      place({ voices, block: { lines, columns: Math.ceil(voices.length / lines) } }, 0, top, index)
      y = top + lines * step + em * 0.8
    })
    return y
  }
  const matrix = (): number => {
    const gap = em
    const titles = series.channels.map(({ category }) => widthOf(words.short(category), em * 1.05))
    const { widths, stacked } = columnsFor(
      series.channels.map(({ cells }) => Math.max(...cells.map((cell) => voicesOf([cell]).length))),
      titles,
      width - gap * (titles.length - 1),
      step,
    )
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, own) => sum + own + gap, 0))
    const headings = stacked ? series.channels.length : 1
    series.channels.forEach((sum, index) => {
      const x = starts[index] ?? 0
      heading(
        `column.${sum.category.key}`,
        words.short(sum.category),
        Math.max(0, Math.min(x, width - (titles[index] ?? 0))),
        em * (1.2 + (stacked ? index * 1.4 : 0)),
      )
      heading(
        `sum.${sum.category.key}`,
        contradicted(sum),
        x,
        em * (headings * 1.4 + 1.2),
        false,
        sum.gap === 0 ? 'ink' : 'warning',
      )
    })
    let y = em * (headings * 1.4 + 2.2)
    series.groups.forEach((group, row) => {
      heading(
        `row.${group.category.key}`,
        `${words.label(group.category)}  ${contradicted(group)}`,
        0,
        y + em * 1.1,
        true,
        group.gap === 0 ? 'ink' : 'warning',
      )
      const heaps = group.cells.map((cell, index) =>
        heapOf(voicesOf([cell]), Math.max(1, Math.floor((widths[index] ?? 0) / step))),
      )
      const lines = Math.max(1, ...heaps.map(({ block }) => block.lines))
      heaps.forEach((heap, index) => {
        place(heap, starts[index] ?? 0, y + em * 1.6, row)
      })
      y += em * 1.6 + lines * step + em * 0.8
    })
    return y
  }
  const waffle = (): number => {
    const voices = voicesOf(series.groups.flatMap(({ cells }) => cells))
    const lines = Math.max(1, Math.ceil(voices.length / most), Math.round(Math.sqrt(voices.length / 3)))
    heading('all', words.contributions(series.sum), 0, em * 1.3)
    place({ voices, block: { lines, columns: Math.ceil(voices.length / lines) } }, 0, em * 2, 0)
    return em * 2 + lines * step + em * 0.8
  }

  const height = {
    group: () => rows(series.groups),
    channel: () => rows(series.channels),
    both: matrix,
    all: waffle,
  }[grouping]()
  const tones = grouping === 'channel' || grouping === 'all'
  const shades = grouping === 'group' || grouping === 'all'
  const key = keyLine(
    [
      ...(tones
        ? series.groups.map(({ category, index }) => ({
            id: category.key,
            text: words.label(category),
            tone: index,
            shade: 0,
          }))
        : []),
      ...(shades
        ? series.channels.map(({ category, index }) => ({
            id: category.key,
            text: words.short(category),
            tone: 0,
            shade: index - 1,
          }))
        : []),
    ],
    width,
    em,
    height,
  )
  const unaccounted = grouping === 'group' ? series.groups : grouping === 'channel' ? series.channels : []
  return {
    width,
    height: height + key.height,
    marks,
    texts: [...texts, ...key.texts],
    rules: [],
    keys: key.keys,
    totals: {
      cells: series.sum,
      unaccounted:
        series.basis === 'printed' ? unaccounted.reduce((sum, { gap }) => sum + Math.max(0, gap), 0) : 0,
    },
  }
}
