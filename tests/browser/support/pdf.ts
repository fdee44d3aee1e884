import { spawnSync } from 'node:child_process'
import { findPdfToText } from '../../../src/build/chromium.ts'

/** What pdftotext writes of a PDF. */
function readPdf(pdf: Buffer, ...options: readonly string[]): string {
  const program = findPdfToText()
  if (!program) throw new Error('pdftotext is missing: run src/build/test-tools.ts')
  const { status, stdout, stderr } = spawnSync(program, [...options, '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`)
  return stdout
}

/** The text of a PDF as a person would copy it, in the order of its pages. */
export const textOfPdf = (pdf: Buffer): string => readPdf(pdf)

/** Each page of such a text ends with a form feed. */
export const pagesOf = (text: string): string[] => text.split('\f').slice(0, -1)

const BOX = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g

/** Words that are printed over each other: their page and both of them. */
export function wordsOverEachOther(pdf: Buffer): string[] {
  const pages = readPdf(pdf, '-bbox').split('<page ').slice(1)
  return pages.flatMap((page, nth) => {
    const boxes = [...page.matchAll(BOX)].map(([, left, top, right, bottom, word]) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      word,
    }))
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        const height = Math.min(a.bottom - a.top, b.bottom - b.top)
        // Words of one line touch; those of lines that lie over each other stand a little above or below.
        const isOver = across > 4 && down > 0.55 * height && Math.abs(a.top - b.top) > 1.5
        return isOver ? [`${nth + 1}: ${a.word} ${b.word}`] : []
      }),
    )
  })
}

/**
 * pdftotext sets left-to-right runs between U+202A and U+202C and puts the space that follows a run before it
 * (` 4أيار` for `4 أيار`): such a run gets its space on both sides.
 */
const runsApart = (text: string) =>
  text.replace(/\u202a([^\u202c]*)\u202c/g, (_, run: string) => (/^\s|\s$/.test(run) ? ` ${run} ` : run))

/** Words as a search would compare them: compatibility forms folded, direction marks and punctuation off. */
export function wordsOf(text: string): string[] {
  return runsApart(text)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640]/g, '')
    .split(/[^\p{L}\p{M}\p{N}/.-]+/u)
    .map((word) => word.replace(/^[/.-]+|[/.-]+$/g, ''))
    .filter((word) => word !== '')
}

/** How many of `wanted` are found among `words`, each word found no more often than it stands there. */
export function foundAgain(wanted: readonly string[], words: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
}
