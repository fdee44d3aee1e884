import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Draft, replaceWhole } from './edits.ts'
import { NON_JOINING } from './letters.ts'

const SIGN = new RegExp(`(?:^|\\s|[${NON_JOINING}])ѧ`, 'u')
const HEAD = /^\s*(?:\d+(?:\s*[-–])?)?\s*/u
const WIDE = /\s{2,}/u
const WORD = /[\u0621-\u065f\u0670-\u06d3]+/gu
/** Marks of direction, which somebody may have set within a word. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** A printed line is never longer. */
const LONGEST = 600

/** Whether the noise begins the line, where no kashida can stand: what is between its runs is in reverse, its words broken. */
export function isTurnedByNoise(line: string): boolean {
  return line.slice(HEAD.exec(line)?.[0].length ?? 0).startsWith('ѧ') && SIGN.test(line)
}

/**
 * Puts right the lines where U+0467, being a left-to-right letter, has turned the text around itself: what stands
 * between its runs is in reverse order. Two signs: the noise begins a word or follows a letter that cannot stretch, or
 * most words are none until the line is turned. When it begins the line, the line's last word goes on in what now
 * stands first, so the line is turned on like a wheel: at its wide gap, or else after that word.
 */
export function restoreKashidaRuns(draft: Draft, lexicon: Lexicon | undefined): Draft {
  if (!draft.text.includes('ѧ')) return draft
  const head = HEAD.exec(draft.text)?.[0] ?? ''
  const body = draft.text.slice(head.length).trimEnd()
  const turned = body.split(/ѧ+/u).reverse().join('')
  if (isTurnedByNoise(draft.text)) return replaceWhole(draft, 'kashida-runs', head + wheel(turned))
  if (lexicon === undefined || draft.text.length > LONGEST) return draft
  const asFound = oddWords(body.replace(/ѧ+/gu, ''), lexicon)
  if (asFound < 2 || oddWords(turned, lexicon) * 3 > asFound) return draft
  return replaceWhole(draft, 'kashida-runs', head + turned)
}

function wheel(turned: string): string {
  const gap = WIDE.exec(turned) ?? / /u.exec(turned)
  return gap === null ? turned : `${turned.slice(gap.index + gap[0].length)}${turned.slice(0, gap.index)}`
}

function oddWords(text: string, lexicon: Lexicon): number {
  let odd = 0
  for (const match of text.replace(DIRECTION, '').matchAll(WORD)) if (!lexicon.has(match[0])) odd++
  return odd
}
