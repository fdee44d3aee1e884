/** What every arrangement of the voices fills: marks and words, with one size and one look for all of them. */
import { wrapped } from '../../drawing/wrap.ts'
import type { PlotInput } from '../chart.ts'
import { type CellMark, cellMark } from '../marks.ts'
import { emOf, widthAt } from '../scene/measure.ts'
import type { Mark, SceneRule, SceneText } from '../scene/scene.ts'
import type { Sum } from '../series.ts'
import { type Block, marksOf, placeIn, unitFor } from './units.ts'

interface Voice extends Omit<CellMark, 'amount'> {
  /** How much of a mark is drawn: 1, or less where it stands for fewer contributions than the others. */
  readonly share: number
}

interface Heading {
  readonly strong?: boolean
  readonly colour?: SceneText['colour']
  /** Whether it goes on as many lines as the plot is too narrow for. */
  readonly wraps?: boolean
}

export interface Sheet {
  readonly input: PlotInput
  readonly em: number
  /** Room for one mark. */
  readonly step: number
  /** How many marks stand side by side in `room`. */
  readonly most: (room: number) => number
  readonly marks: Mark[]
  readonly texts: SceneText[]
  readonly rules: SceneRule[]
  /** @param zeros whether a cell of none has a mark of its own */
  readonly voicesOf: (cells: Sum['cells'], zeros: boolean) => Voice[]
  /** What the print's total claims beyond its cells. */
  readonly beyond: (sum: Sum) => Voice[]
  readonly place: (voices: readonly Voice[], block: Block, x: number, y: number, line: number) => void
  /** Returns the height of the lines after the first. */
  readonly heading: (id: string, text: string, x: number, y: number, look?: Heading) => number
  /** A total as the basis tells it. */
  readonly shown: (sum: Sum) => string
  /** The same, and what its cells come to where that is something else. */
  readonly contradicted: (sum: Sum) => string
}

export const unitOf = ({ series }: Pick<PlotInput, 'series'>): number =>
  unitFor(
    [...series.groups, ...series.channels].reduce((most, sum) => Math.max(most, sum.stated), series.sum),
  )

/**
 * The longest row in two lines, no less than a finger hits (24 px), the same in every arrangement. Where height is scarce,
 * each group in one line, if its marks still have the room of a word: the words are the larger for it.
 */
function stepFor({ series, width, low }: PlotInput, unit: number, em: number): number {
  const longest = (sums: readonly Sum[]) =>
    sums.reduce((all, { stated, sum }) => Math.max(all, Math.ceil(Math.max(stated, sum) / unit)), 1)
  const inOneLine = width / longest(series.groups)
  if (low && inOneLine >= Math.max(24, em * 1.1)) return Math.min(inOneLine, em * 2.1)
  const most = longest([...series.groups, ...series.channels])
  return Math.max(24, em * 1.5, Math.min(em * 2.1, width / Math.ceil(most / 2)))
}

export function sheetFor(input: PlotInput): Sheet {
  const { series, words, width, spacing } = input
  const em = emOf(width)
  const unit = unitOf(input)
  const step = stepFor(input, unit, em)
  const marks: Mark[] = []
  const texts: SceneText[] = []
  const shown = (sum: Sum) =>
    series.basis === 'printed' ? words.printed(sum.figure) : words.number(sum.stated)
  return {
    input,
    em,
    step,
    most: (room) => Math.max(1, Math.floor(room / step)),
    marks,
    texts,
    rules: [],
    shown,
    contradicted: (sum) => (sum.gap === 0 ? shown(sum) : `${shown(sum)} ≠ ${words.number(sum.sum)}`),
    voicesOf: (cells, zeros) =>
      cells.flatMap((cell): Voice[] => {
        const { amount, ...mark } = cellMark(series, cell, words)
        // Among the marks of other cells none would say nothing; where each cell has its place, screen readers say it.
        if (amount === 0 && !zeros) return []
        // What is not known has one mark, so that it is seen to be missing.
        if (!amount) return [{ ...mark, id: `${mark.id}.0`, share: 1 }]
        return marksOf(amount, unit).map((value, index) => ({
          ...mark,
          id: `${mark.id}.${index}`,
          value,
          share: value / unit,
        }))
      }),
    beyond: (sum) =>
      marksOf(series.basis === 'printed' ? Math.max(0, sum.gap) : 0, unit).map((value, index) => ({
        id: `beyond.${sum.category.key}.${index}`,
        layer: 'unaccounted',
        value,
        share: value / unit,
        point: sum.figure.locator,
        cells: [],
        tone: 0,
        shade: 0,
        nature: 'unaccounted',
        name: words.t('mark.unaccounted', {
          label: words.label(sum.category),
          number: words.number(sum.gap),
        }),
      })),
    place: (voices, block, x, y, line) => {
      voices.forEach(({ share, ...voice }, index) => {
        const at = placeIn(index, block)
        const r = step * 0.42 * Math.sqrt(share)
        const centre = { x: x + (at.column + 0.5) * step, y: y + (at.line + 0.5) * step }
        marks.push({ ...voice, line: line * 1000 + at.line, shape: { kind: 'dot', ...centre, r } })
      })
    },
    heading: (id, text, x, y, { strong = true, colour = 'ink', wraps = false } = {}) => {
      const size = em * (strong ? 1.05 : 0.9)
      const lines = wraps ? wrapped(text, width - x, widthAt(size, spacing)) : [text]
      lines.forEach((line, nth) => {
        const place = { id: nth === 0 ? id : `${id}.${nth}`, x, y: y + nth * size * 1.25 }
        texts.push({ ...place, text: line, anchor: 'start', size, strong, colour })
      })
      return (lines.length - 1) * size * 1.25
    },
  }
}
