import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type MarkedRun,
  markLines,
  onlyNoise,
  withoutSmallMarks,
} from '../../../../src/evidence/lines/marked-runs.ts'

const joined = (runs: readonly MarkedRun[]) => runs.map((run) => run.text).join('')
const texts = (runs: readonly MarkedRun[], kind: MarkedRun['kind']) =>
  runs.filter((run) => run.kind === kind).map((run) => run.text)
/** The text of each piece, in the order of its line. */
const pieces = (runs: readonly MarkedRun[]) => {
  const found = new Map<number, string>()
  for (const { piece, text } of runs) if (piece !== null) found.set(piece, (found.get(piece) ?? '') + text)
  return [...found].map(([piece, text]) => `${piece} ${text.trim()}`)
}
const line = fc
  .array(
    fc.constantFrom('ا', 'ل', 'آ', 'ك', 'ی', 'ي', 'ѧ', 'ـ', ' ', '  ', '،', '.', '(', ')', '1', '20', 'E'),
    {
      maxLength: 24,
    },
  )
  .map((characters) => characters.join(''))

describe('the marked runs of two lines', () => {
  it('joined are the lines, whatever they hold', () => {
    fc.assert(
      fc.property(line, line, (source, edited) => {
        const marked = markLines(source, edited)
        expect(joined(marked.source)).toBe(source)
        expect(joined(marked.edited)).toBe(edited)
        for (const runs of [marked.source, marked.edited]) {
          expect(joined(withoutSmallMarks(runs))).toBe(joined(runs))
          expect(joined(onlyNoise(runs))).toBe(joined(runs))
        }
      }),
    )
  })

  it('give each piece the same number on both sides, rising in the edited line', () => {
    fc.assert(
      fc.property(line, line, (source, edited) => {
        const marked = markLines(source, edited)
        const numbers = (runs: readonly MarkedRun[]) => runs.flatMap((run) => run.piece ?? [])
        const rising = numbers(marked.edited)
        expect(rising).toEqual([...rising].sort((a, b) => a - b))
        expect(new Set(numbers(marked.source))).toEqual(new Set(rising))
      }),
    )
  })

  it('have nothing to mark where the line was sound', () => {
    const { source, edited, pieces: count } = markLines('نص  سليم', 'نص  سليم')
    expect([source, edited].map((runs) => runs.map((run) => run.kind))).toEqual([['kept'], ['kept']])
    expect(count).toBe(1)
  })
})

describe('a damaged line and its edition', () => {
  it('shows the noise letter as noise and the word around it as kept', () => {
    const { source } = markLines('أحѧѧاط المجلѧس', 'أحاط المجلس')
    expect(texts(source, 'noise')).toEqual(['ѧѧ', 'ѧ'])
    expect(texts(source, 'kept').join('')).toBe('أحاط المجلس')
  })

  it('marks the whole word of which a letter was read anew, on both sides', () => {
    const { source, edited } = markLines('عن تعزیز آل', 'عن تعزيز كل')
    expect(texts(source, 'respelt')).toEqual(['تعزیز', 'آل'])
    expect(texts(edited, 'respelt')).toEqual(['تعزيز', 'كل'])
  })

  it('leaves a real madda alone', () => {
    const { source } = markLines('  الآراء', 'الآراء')
    expect(texts(source, 'respelt')).toEqual([])
    expect(texts(source, 'gap')).toEqual(['  '])
  })

  it('finds the pieces of a line set in reverse and numbers them as they are read', () => {
    const { source, edited } = markLines(
      '، ودعا الأمين العام إلى    )E/2009/92(بتقریر الأمين العام عن تعزیز التعاون',
      'بتقرير الأمين العام عن تعزيز التعاون (E/2009/92)، ودعا الأمين العام إلى',
    )
    expect(pieces(edited)).toEqual([
      '1 بتقرير الأمين العام عن تعزيز التعاون',
      '2 (E/2009/92)',
      '3 ، ودعا الأمين العام إلى',
    ])
    expect(pieces(source).map((piece) => piece[0])).toEqual(['3', '2', '1'])
  })

  it('finds the halves of a word that was torn apart', () => {
    const {
      source,
      edited,
      pieces: count,
    } = markLines('لحكومات بتطوير     المساواة، وضرورة قيام ا   ', 'المساواة، وضرورة قيام الحكومات بتطوير')
    expect(count).toBe(2)
    expect(pieces(edited)).toEqual(['1 المساواة، وضرورة قيام ا', '2 لحكومات بتطوير'])
    expect(texts(source, 'removed')).toEqual([])
  })

  it('says which piece stayed in its place and which moved past it', () => {
    const { edited } = markLines('209 الجلسة العامة الكبرى', 'الجلسة العامة الكبرى 209')
    expect(edited.filter((run) => run.moved).map((run) => run.text)).toEqual(['209'])
  })

  it('marks what the edition took out and what it put in', () => {
    const { source, edited } = markLines('الجمعيةالعامة ـ', 'الجمعية | العامة')
    expect(texts(source, 'removed')).toEqual(['ـ'])
    expect(texts(edited, 'added').join('')).toContain('|')
  })
})
