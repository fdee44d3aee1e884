import { balanced } from '../../drawing/wrap.ts'
import type { PlotInput } from '../chart.ts'
import { emOf, widthAt, widthOf } from '../scene/measure.ts'
import type { Mark, Scene, SceneText } from '../scene/scene.ts'
import { contradictionOf } from '../sentences.ts'
import type { Sum } from '../series.ts'
import { entriesOf } from './entries.ts'
import { blockOf, gridFor } from './grid.ts'

/** Who was asked, as rings, and below them what came, as patterned areas: both at one scale. */
export function scene({ series, words, width, spacing, low = false }: PlotInput): Scene {
  const em = emOf(width)
  const entries = entriesOf(series)
  const largest = Math.max(1, ...entries.flatMap(({ invited, stated }) => [invited.about, stated]))
  const grid = gridFor(largest, width, em, low)
  const marks: Mark[] = []
  const texts: SceneText[] = []
  let y = 0

  const line = (id: string, text: string, look: Pick<SceneText, 'colour' | 'strong'>) => {
    const size = em * (look.strong ? 1.05 : 0.95)
    balanced(text, width, widthAt(size, spacing)).forEach((part, index) => {
      texts.push({ id: `${id}.${index}`, x: 0, y: y + em * 1.15, text: part, anchor: 'start', size, ...look })
      y += em * 1.6
    })
    y += em * 0.1
  }

  /** What came from one group, and behind it what the print's total claims beyond its cells. */
  const row = (sum: Sum, lineNumber: number, named: boolean) => {
    const { category, figure, index, gap } = sum
    const beyond = Math.max(0, gap)
    const all = blockOf(grid, y, sum.sum + beyond)
    const size = em * 0.95
    const label = named ? `${words.label(category)}\u00a0\u00a0${words.number(sum.sum)}` : ''
    const after = all.width + em * 0.5
    const above = label !== '' && after + widthOf(label, size, spacing) > width
    if (above) line(`heard.${category.key}`, label, { colour: 'ink' })
    else if (label)
      texts.push({
        id: `heard.${category.key}`,
        x: after,
        y: y + all.height / 2 + em * 0.36,
        text: label,
        anchor: 'start',
        size,
        colour: 'ink',
      })
    marks.push({
      id: `heard.${category.key}`,
      layer: 'contributed',
      value: sum.sum,
      point: figure.locator,
      cells: sum.cells.map(({ locator }) => locator),
      tone: index,
      shade: 0,
      nature: sum.sum === 0 ? 'zero' : 'plain',
      shape: { ...all.shape, y, count: sum.sum / grid.unit },
      name: words.t('mark.sum', {
        label: words.label(category),
        contributions: words.contributions(sum.sum),
      }),
      line: lineNumber,
    })
    if (beyond > 0)
      marks.push({
        id: `beyond.${category.key}`,
        layer: 'unaccounted',
        value: beyond,
        point: figure.locator,
        cells: [],
        tone: 0,
        shade: 0,
        nature: 'unaccounted',
        shape: { ...all.shape, y, offset: sum.sum / grid.unit, count: beyond / grid.unit },
        name: words.t('mark.unaccounted', { label: words.label(category), number: words.number(beyond) }),
        line: lineNumber,
      })
    y += all.height + em * (low ? 0.25 : 0.35)
  }

  entries.forEach(({ invited, sums, sum }, index) => {
    const about = words.t('asked.about', {
      number: words.number(invited.about),
      who: words.in(invited.label),
    })
    line(`asked.${invited.id}`, about, { colour: 'ink', strong: true })
    const asked = blockOf(grid, y, invited.about)
    marks.push({
      id: `asked.${invited.id}`,
      layer: 'asked',
      value: invited.about,
      point: invited.locator,
      cells: [],
      tone: 0,
      shade: 0,
      nature: 'asked',
      shape: asked.shape,
      name: about,
      line: index * 100,
    })
    y += asked.height + em * (low ? 0.25 : 0.4)
    const came = words.t('asked.came', { count: sum, contributions: words.contributions(sum) })
    line(`heard.${invited.id}`, came, { colour: 'ink', strong: true })
    if (series.basis === 'printed')
      for (const own of sums.filter(({ gap }) => gap !== 0))
        line(`note.${own.category.key}`, contradictionOf(own, words), { colour: 'warning' })
    sums.forEach((own, position) => {
      row(own, index * 100 + 1 + position, sums.length > 1)
    })
    y += em * (low ? 0.45 : 1.4)
  })
  if (entries.length === 0) line('none', words.t('asked.none'), { colour: 'soft' })
  else
    line('scale', words.t('asked.scale', { count: grid.unit, number: words.number(grid.unit) }), {
      colour: 'soft',
    })
  return {
    width,
    spacing,
    height: y,
    marks,
    texts,
    rules: [],
    keys: [],
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
