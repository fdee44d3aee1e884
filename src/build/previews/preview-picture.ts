/** The picture that stands beside a link to a page where other sites show one: its name, and something of what it holds. */
import type { Corpus } from '../../corpus/corpus.ts'
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { Picture, Shape } from '../../drawing/shapes.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import { balanced } from '../../drawing/wrap.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import { motif } from './motifs.ts'
import type { PreviewName } from './preview-kind.ts'

/** What the sites that show such pictures ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const EDGE = 72
const TITLE = { size: 54, line: 76, lines: 3 } as const
const BRAND: Readonly<Record<Language, string>> = { ar: 'مسار', en: 'Masar' }

/** @param title what the page is called, without the name of the site */
export function previewPicture(
  corpus: Corpus,
  language: Language,
  name: PreviewName,
  title: string,
  description: string,
): Picture {
  const { width, height } = PREVIEW_SIZE
  const direction = directionOf(language)
  const inner = width - 2 * EDGE
  const edge = edgeOf(direction, 'start')
  const start = across(direction, width, EDGE)
  const lines = balanced(title, inner, textMeasure(TITLE.size)).slice(0, TITLE.lines)
  const words = (text: string, y: number, size: number, fill: 'ink' | 'accent', bold: boolean): Shape => ({
    kind: 'text',
    at: [start, y],
    edge,
    direction,
    text,
    size,
    fill,
    bold,
  })
  const below = 178 + lines.length * TITLE.line
  const room = { language, width: inner, height: height - below - 48 }
  return {
    width,
    height,
    language,
    title,
    description,
    definitions: [],
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
      { kind: 'rect', x: 0, y: 0, width, height: 16, fill: 'accent' },
      words(BRAND[language], 96, 40, 'accent', true),
      ...lines.map((line, index) => words(line, 178 + index * TITLE.line, TITLE.size, 'ink', true)),
      { kind: 'group', at: [EDGE, below - 20], shapes: motif(corpus, room, name) },
    ],
  }
}
