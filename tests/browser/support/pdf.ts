import { spawnSync } from 'node:child_process'
import { findPdfToText } from '../../../src/build/chromium.ts'

/** The text of a PDF as a person would copy it, in the order of its pages. */
export function textOfPdf(pdf: Buffer): string {
  const program = findPdfToText()
  if (!program) throw new Error('pdftotext is missing: run src/build/test-tools.ts')
  const { status, stdout, stderr } = spawnSync(program, ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`)
  return stdout
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
