/** How wide a text will be, from a table of advance widths: the same answer in every browser, and without asking it. */

import { remembered } from '../edition/remembered.ts'
import { withLatinDigits } from '../i18n/digits.ts'
import { FORMS, WIDTHS } from './advance-widths.ts'

const widths = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
)
const forms = new Map(FORMS.flatMap(([four, letters]) => [...letters].map((c) => [c, four] as const)))

/** Letters that do not join to the one that follows them. */
const ENDS_A_JOIN = new Set('ءآأؤإادذرزوةى')
const UNKNOWN = 640
/** Marks above and below letters, direction marks. */
const isWeightless = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2066 && code <= 0x2069)

/** Kerning, hinting and other engines' shaping may differ by a little; better a gap than a collision. */
const MARGIN = 1.02

/**
 * Advance width of a text set on one line at `size` px. Digits count as Latin ones, which are as wide as the others or
 * wider: what a drawing has room for must not depend on the digits that a reader has chosen.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0
  let joined = false
  const characters = [...withLatinDigits(text)]
  characters.forEach((character, index) => {
    const four = forms.get(character)
    if (!four) {
      if (isWeightless(character.codePointAt(0) ?? 0)) return
      joined = false
      sum += widths.get(character) ?? UNKNOWN
      return
    }
    const joins = !ENDS_A_JOIN.has(character) && forms.has(characters[index + 1] ?? '')
    const form = joined ? (joins ? 2 : 1) : joins ? 3 : 0
    sum += four[form]
    joined = joins
  })
  return (sum / 1000) * size * MARGIN
}

/** What a reader's own style sheet adds after every letter and at every space, in ems (WCAG 2.2, 1.4.12). */
export interface TextSpacing {
  readonly letter: number
  readonly word: number
  /** After letters of Arabic; some browsers add nothing there, as the letters are joined. As after others if not given. */
  readonly arabic?: number
}

export const USUAL_SPACING: TextSpacing = { letter: 0, word: 0 }

const ARABIC = /\p{sc=Arabic}/u
const OTHER_LETTER = /\p{L}/u

/** In ems. What is no letter goes with the letters before it, as browsers have it; a space is a space everywhere. */
export function spaceAdded(text: string, { letter, word, arabic = letter }: TextSpacing): number {
  if (letter === 0 && word === 0) return 0
  let sum = 0
  let isArabic = ARABIC.test(/\p{L}/u.exec(text)?.[0] ?? '')
  for (const character of text) {
    if (isWeightless(character.codePointAt(0) ?? 0)) continue
    if (/\s/.test(character)) {
      sum += letter + word
      continue
    }
    if (ARABIC.test(character)) isArabic = true
    else if (OTHER_LETTER.test(character)) isArabic = false
    sum += isArabic ? arabic : letter
  }
  return sum
}

/** Remembers what it has measured: labels are asked about at every zoom. */
export const textMeasure = (size: number, spacing: TextSpacing = USUAL_SPACING): ((text: string) => number) =>
  remembered((text: string) => textWidth(text, size) + spaceAdded(text, spacing) * size)
