/** A chart as a picture that stands alone: title, sentence, drawing, caveats, source, all in its own words. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { InkName, Picture, Shape } from '../../drawing/shapes.ts'
import { balanced } from '../../drawing/wrap.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Chart, ChartInput } from '../chart.ts'
import { hasInferredNames } from '../inferred.ts'
import { paintPatterns } from '../scene/look.ts'
import { widthAt } from '../scene/measure.ts'
import { paintAround, paintMark } from '../scene/paint.ts'
import { basisSentence } from '../sentences.ts'

const WIDTH = 1280
const MARGIN = 64

export interface ComposeInput {
  readonly chart: Chart
  readonly input: ChartInput
  readonly direction: Direction
}

/** Lines of the words under the drawing. */
function notesOf({ chart, input }: ComposeInput): string[] {
  const { series, words } = input
  return [
    ...chart.caveats(input),
    `${words.t('source')}: ${words.in(series.data.source)}. ${words.in(series.data.caption)}.`,
    ...(hasInferredNames(chart, series.data) ? [words.t('inferredNote')] : []),
    basisSentence(input),
  ]
}

export function compose(request: ComposeInput): Picture {
  const { chart, input, direction } = request
  const { words } = input
  const room = WIDTH - 2 * MARGIN
  const scene = chart.scene({ ...input, width: room })
  const lines: Shape[] = []
  let y = MARGIN
  const line = (text: string, size: number, bold: boolean, fill: InkName) => {
    lines.push({
      kind: 'text',
      at: [across(direction, WIDTH, MARGIN), y + size],
      edge: edgeOf(direction, 'start'),
      direction,
      text,
      size,
      bold,
      fill,
    })
    y += size * 1.65
  }
  line(words.t(chart.title), 40, true, 'ink')
  for (const text of balanced(chart.summary(input), room, widthAt(24))) line(text, 24, false, 'ink')
  y += 24
  const top = y
  y += scene.height + 16
  for (const note of notesOf(request)) {
    for (const text of balanced(note, room, widthAt(18))) line(text, 18, false, 'soft')
  }
  line('Masar · مسار', 18, true, 'soft')
  const height = Math.ceil(y + MARGIN / 2)
  return {
    width: WIDTH,
    height,
    language: words.language,
    title: words.t(chart.title),
    description: chart.summary(input),
    definitions: paintPatterns(scene, direction),
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: WIDTH, height, fill: 'paper' },
      ...lines,
      {
        kind: 'group',
        at: [MARGIN, top],
        shapes: [
          ...scene.marks.map((mark) => paintMark(mark, scene, direction)),
          ...paintAround(scene, direction),
        ],
      },
    ],
  }
}
