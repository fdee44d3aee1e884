/** A chart as a picture that stands alone: title, sentence, drawing, caveats, source, all in its own words. */

import { PICTURE_FACE } from '../../drawing/font-faces.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Chart, ChartInput } from '../chart.ts'
import { across } from '../scene/across.ts'
import { paintPatterns } from '../scene/look.ts'
import { balanced } from '../scene/measure.ts'
import { type Brush, type Colours, paintKey, paintMark, paintRule, paintText } from '../scene/paint.ts'
import { node, type VectorNode } from '../scene/vector.ts'
import { basisSentence } from '../sentences.ts'
import { PROBE_HEIGHT, probes } from './probe.ts'
import { svgFile } from './to-svg.ts'

const WIDTH = 1280
const MARGIN = 64
const FONT = `${PICTURE_FACE}, sans-serif`

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
    ...(series.data.channels.some(({ inferred }) => inferred) ? [words.t('inferredNote')] : []),
    basisSentence(input),
  ]
}

/**
 * @param fonts style sheet text with the font faces that the words need
 * @param probed with a strip below the picture by which one can tell that its fonts are there
 */
export function compose(request: ComposeInput, colours: Colours, fonts: string, probed = false) {
  const { chart, input, direction } = request
  const { words } = input
  const room = WIDTH - 2 * MARGIN
  const brush: Brush = { colours, direction, prefix: `masar-${chart.id}`, font: FONT }
  const scene = chart.scene({ ...input, width: room })
  const lines: VectorNode[] = []
  let y = MARGIN
  const line = (text: string, size: number, strong: boolean, colour: string) => {
    lines.push({
      tag: 'text',
      key: `line-${lines.length}`,
      attributes: {
        x: across(direction, WIDTH, MARGIN),
        y: y + size,
        direction,
        textAnchor: 'start',
        fontFamily: FONT,
        fontSize: size,
        fontWeight: strong ? 600 : 400,
        fill: colour,
      },
      text,
    })
    y += size * 1.65
  }
  line(words.t(chart.title), 40, true, colours.ink)
  for (const text of balanced(chart.summary(input), 24, room)) line(text, 24, false, colours.ink)
  y += 24
  const top = y
  y += scene.height + 16
  for (const note of notesOf(request)) {
    for (const text of balanced(note, 18, room)) line(text, 18, false, colours.soft)
  }
  line('Masar · مسار', 18, true, colours.soft)
  const height = Math.ceil(y + MARGIN / 2)
  const drawing = node('g', 'drawing', { transform: `translate(${MARGIN} ${top})` }, [
    ...scene.marks.map((mark) => paintMark(mark, scene, brush)),
    ...scene.rules.map((rule) => paintRule(rule, scene, brush)),
    ...scene.keys.map((key) => paintKey(key, scene, brush)),
    ...scene.texts.map((text) => paintText(text, scene, brush)),
  ])
  const paper = node('rect', 'paper', { width: WIDTH, height, fill: colours.paper })
  const svg = svgFile({
    width: WIDTH,
    height: probed ? height + PROBE_HEIGHT : height,
    language: words.language,
    title: words.t(chart.title),
    description: chart.summary(input),
    fonts,
    definitions: paintPatterns(scene, brush),
    body: [paper, ...lines, drawing, ...(probed ? probes(height, FONT) : [])],
  })
  return { svg, width: WIDTH, height }
}
