import type { PlotInput } from '../chart.ts'
import { printedNote } from '../marks.ts'
import { keyLine } from '../scene/key-line.ts'
import { emOf, wrapped } from '../scene/measure.ts'
import type { KeySwatch, Mark, Scene, SceneText, Shape } from '../scene/scene.ts'
import type { Sum } from '../series.ts'
import { entriesOf } from './entries.ts'

interface Grid {
  /** Side of one dot's place. */
  readonly cell: number
  readonly columns: number
  /** How many one dot stands for: 1 unless there are too many to draw. */
  readonly unit: number
}

/** One size of dot for all, such that the largest field is a block that fits the width and can be taken in at once. */
export function gridFor(largest: number, width: number, em: number): Grid {
  const height = em * 15
  let unit = 1
  while ((width * height) / Math.max(1, largest / unit) < 12) unit *= 10
  const wanted = Math.sqrt((width * height) / Math.max(1, largest / unit))
  const cell = Math.min(em * 1.1, wanted)
  return { cell, unit, columns: Math.max(1, Math.floor(width / cell)) }
}

export function scene({ series, words, width }: PlotInput): Scene {
  const em = emOf(width)
  const entries = entriesOf(series)
  const largest = Math.max(1, ...entries.flatMap(({ invited, stated }) => [invited.about, stated]))
  const { cell, columns, unit } = gridFor(largest, width, em)
  const marks: Mark[] = []
  const texts: SceneText[] = []
  const keys: KeySwatch[] = []
  let y = 0

  const heightOf = (count: number) => Math.ceil(count / unit / columns) * cell
  const field = (offset: number, count: number): Shape => ({
    kind: 'field',
    x: 0,
    y,
    cell,
    columns,
    offset: offset / unit,
    count: count / unit,
  })
  const line = (id: string, text: string, colour: SceneText['colour'], strong: boolean) => {
    const size = em * (strong ? 1.05 : 0.95)
    wrapped(text, size, width).forEach((part, index) => {
      const place = { id: `${id}.${index}`, x: 0, y: y + em * 1.15 }
      texts.push({ ...place, text: part, anchor: 'start', size, strong, colour })
      y += em * 1.6
    })
    y += em * 0.1
  }
  const contributions = (sums: readonly Sum[], id: string, lineNumber: number) => {
    let offset = 0
    for (const sum of sums) {
      const cells = sum.cells.map(({ locator }) => locator)
      marks.push({
        id: `heard.${sum.category.key}`,
        layer: 'contributed',
        value: sum.sum,
        point: sum.figure.locator,
        cells,
        tone: sum.index,
        shade: 0,
        nature: sum.sum === 0 ? 'zero' : 'plain',
        shape: field(offset, sum.sum),
        name: words.t('mark.sum', {
          label: words.label(sum.category),
          contributions: words.contributions(sum.sum),
        }),
        line: lineNumber,
      })
      offset += sum.sum
    }
    y += Math.max(cell, heightOf(offset))
    const beyond = sums.filter(({ gap }) => gap > 0)
    for (const sum of beyond) {
      marks.push({
        id: `beyond.${id}.${sum.category.key}`,
        layer: 'unaccounted',
        value: sum.gap,
        point: sum.figure.locator,
        cells: [],
        tone: 0,
        shade: 0,
        nature: 'unaccounted',
        shape: field(0, sum.gap),
        name: words.t('mark.unaccounted', {
          label: words.label(sum.category),
          number: words.number(sum.gap),
        }),
        line: lineNumber,
      })
      y += Math.max(cell, heightOf(sum.gap))
    }
  }

  entries.forEach(({ invited, sums, sum }, index) => {
    const about = words.t('asked.about', {
      number: words.number(invited.about),
      who: words.in(invited.label),
    })
    line(`asked.${invited.id}`, about, 'ink', true)
    marks.push({
      id: `asked.${invited.id}`,
      layer: 'asked',
      value: invited.about,
      point: invited.locator,
      cells: [],
      tone: 0,
      shade: 0,
      nature: 'asked',
      shape: field(0, invited.about),
      name: words.t('mark.asked', { about }),
      line: index * 2,
    })
    y += heightOf(invited.about) + em * 0.4
    line(
      `heard.${invited.id}`,
      words.t('asked.came', { contributions: words.contributions(sum) }),
      'ink',
      true,
    )
    const key = keyLine(
      sums.length > 1
        ? sums.map(({ category, index: tone, sum: own }) => ({
            id: `heard.${category.key}`,
            text: `${words.label(category)} ${words.number(own)}`,
            tone,
            shade: 0,
          }))
        : [],
      width,
      em,
      y,
    )
    keys.push(...key.keys)
    texts.push(...key.texts)
    y += key.height
    for (const own of sums) {
      const note = series.basis === 'printed' ? printedNote(own, words) : null
      if (note)
        line(
          `note.${own.category.key}`,
          `${words.label(own.category)} ${words.printed(own.figure)} ${note}`,
          'warning',
          false,
        )
    }
    contributions(sums, invited.id, index * 2 + 1)
    y += em * 1.4
  })
  if (entries.length === 0) line('none', words.t('asked.none'), 'soft', false)
  if (unit > 1)
    line('unit', words.t('asked.unit', { count: unit, number: words.number(unit) }), 'soft', false)
  return {
    width,
    height: y,
    marks,
    texts,
    rules: [],
    keys,
    totals: {
      asked: entries.reduce((all, { invited }) => all + invited.about, 0),
      contributed: entries.reduce((all, { sum }) => all + sum, 0),
      unaccounted: entries.reduce(
        (all, { sums }) => all + sums.reduce((own, { gap }) => own + Math.max(0, gap), 0),
        0,
      ),
    },
  }
}
