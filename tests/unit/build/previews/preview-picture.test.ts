import { expect, test } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { KINDS, previewFile, previewOf } from '../../../../src/build/previews/preview-kind.ts'
import { PREVIEW_SIZE, previewPicture } from '../../../../src/build/previews/preview-picture.ts'
import type { Shape } from '../../../../src/drawing/shapes.ts'
import { textWidth } from '../../../../src/drawing/text-width.ts'

const corpus = ourCorpus()
const names = [...KINDS, ...corpus.documents.map(({ document }) => `read-${document.id}` as const)]

/** Every line of words with where it begins and ends. */
const linesIn = (shapes: readonly Shape[], left = 0): { text: string; from: number; to: number }[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === 'group') return linesIn(shape.shapes, left + (shape.at?.[0] ?? 0))
    if (shape.kind !== 'text') return []
    const width = textWidth(shape.text, shape.size)
    const at = left + shape.at[0]
    const from = shape.edge === 'left' ? at : shape.edge === 'right' ? at - width : at - width / 2
    return [{ text: shape.text, from, to: from + width }]
  })

test.each(names)('the picture of %s keeps its words within it, in both languages', (name) => {
  for (const language of ['ar', 'en'] as const) {
    const title = 'قضايا السياسة العامة المتعلقة بالإنترنت وتعزيز التعاون الدولي بشأنها'
    const { shapes, width } = previewPicture(corpus, language, name, title, 'what it shows')
    const lines = linesIn(shapes)
    expect(lines.length).toBeGreaterThan(1)
    expect(width).toBe(PREVIEW_SIZE.width)
    expect(lines.filter(({ from, to }) => from < 30 || to > width - 30)).toEqual([])
  }
})

test('every page has the picture of what it shows', () => {
  expect(previewOf('/ar')).toBe('home')
  expect(previewOf('/ar/read/a-66-77/evidence')).toBe('read-a-66-77')
  expect(previewOf('/en/edition/wsis-forum-2025-209')).toBe('read-wsis-forum-2025-209')
  expect(previewOf('/en/present/twenty-years/3')).toBe('present')
  expect(previewOf('/en/speaker/twenty-years/3')).toBe('present')
  expect(previewOf('/ar/embed/every-voice')).toBe('contributions')
  expect(previewOf('/ar/about')).toBe('home')
  expect(previewFile('ar', 'timeline')).toBe('previews/ar-timeline.png')
})
