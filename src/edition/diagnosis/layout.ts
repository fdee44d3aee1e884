import { hasOwnOrder, isProgram } from './code-lines.ts'

/** So many lines in a hundred make a layout. */
const MOST = 60
const GAP = /\S(?: {3,}|\t+| *\| *)(?=\S)/gu
const SEPARATOR = /[,;](?=\S)(?!(?<=\d.)\d)/gu
const LETTER = /[\u0621-\u064a]/gu
const VOWEL = /[\u064b-\u0652]/gu
/** So many vowel signs for a hundred letters: in a text that is vowelled throughout there are about eighty. */
const VOWELLED = 30
/** Signs that begin a point or go on with a paragraph, as `~~` in the books of OpenITI. */
const BULLET = /^\s*([^\p{L}\p{N}\s([«"“'‘])/u
const SIGNS = 2

const ARABIC = /\p{Script=Arabic}/u
/** One line whose order is its own in so many with Arabic, where other lines have none. */
const OWN_ORDER = 10

/**
 * Whether a text's lines have an order and marks of their own, from which nothing can be told: a program, a table or
 * verses in columns, values parted by commas, a list each of whose points begins with the same mark, a vowelled text, whose marks have a space
 * before them and begin lines.
 * Lines without Arabic make no layout for those that have some.
 */
export function hasOwnLayout(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  if (!isProgram(written) && !showsLayout(written)) return false
  const arabic = written.filter((line) => ARABIC.test(line))
  return (
    arabic.length === written.length ||
    arabic.filter(hasOwnOrder).length * OWN_ORDER > arabic.length ||
    showsLayout(arabic)
  )
}

function showsLayout(written: readonly string[]): boolean {
  return isInColumns(written) || isSeparated(written) || isBulleted(written) || isVowelled(written)
}

function isMost(count: number, lines: readonly string[]): boolean {
  return count > 1 && count * 100 >= lines.length * MOST
}

/** Most lines have as many wide gaps, or several: a justified line has one here and there, as it comes. */
function isInColumns(lines: readonly string[]): boolean {
  const gaps = lines.map((line) => line.trim().match(GAP)?.length ?? 0).filter((count) => count > 0)
  const several = gaps.filter((count) => count > 1).length
  return isMost(Math.max(several, mostAlike(gaps)), lines)
}

/** Most lines have as many commas with no space after them: a table as programs write it. */
function isSeparated(lines: readonly string[]): boolean {
  const commas = lines.map((line) => line.match(SEPARATOR)?.length ?? 0).filter((count) => count > 1)
  return isMost(mostAlike(commas), lines)
}

function isVowelled(lines: readonly string[]): boolean {
  const count = (sign: RegExp) => lines.reduce((sum, line) => sum + (line.match(sign)?.length ?? 0), 0)
  return count(VOWEL) * 100 > count(LETTER) * VOWELLED
}

/** One sign begins most lines, or one begins a paragraph and another its further lines. */
function isBulleted(lines: readonly string[]): boolean {
  return isMost(
    mostAlike(
      lines.flatMap((line) => BULLET.exec(line)?.[1] ?? []),
      SIGNS,
    ),
    lines,
  )
}

/** How often the most frequent values are there, one or more of them. */
function mostAlike<T>(values: readonly T[], most = 1): number {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const often = [...counts.values()].sort((one, other) => other - one).slice(0, most)
  return often.reduce((sum, count) => sum + count, 0)
}
