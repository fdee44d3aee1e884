import { kafEvidence } from './kaf.ts'
import { isForeignWord, KAF, MADDA, NOISE } from './letters.ts'
import { bestOrder } from './line-order.ts'

/** Which damages a text shows. A rule runs only where its damage is shown, so a sound text passes untouched. */
export interface Damage {
  readonly kaf: boolean
  readonly yeh: boolean
  readonly any: boolean
  /** Whether this writer sets a space before commas, so that one there is no sign of disorder. */
  readonly spacedCommas: boolean
}

const WORD = /[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+/gu
const INITIAL_KAF = /(?:^|[اأإآدذرزوؤىةء])ك(?=[\u0621-\u064a])/u
const PERSIAN_YEH = /ی/u
/** Only the initial form was lost: a Persian yeh in any other place was written so. */
const LOST_YEH = /(?:^|[اأإآدذرزوؤىةء])ی(?=[\u0621-\u064aی])/u
const INITIAL_YEH = /(?:^|[اأإآدذرزوؤىةء])ي(?=[\u0621-\u064a])/u

export function damageOf(text: string): Damage {
  let soundKaf = 0
  let lostKaf = 0
  let soundYeh = 0
  let lostYeh = 0
  let persianYeh = 0
  for (const match of text.replaceAll(NOISE, '').matchAll(WORD)) {
    const word = match[0]
    if (word.length > 60) continue
    if (word.includes(KAF) && INITIAL_KAF.test(word)) soundKaf++
    if (word.includes(MADDA) && certainlyKaf(word)) lostKaf++
    if (PERSIAN_YEH.test(word)) {
      if (isForeignWord(word) || !LOST_YEH.test(word)) persianYeh++
      else lostYeh++
    } else if (INITIAL_YEH.test(word)) soundYeh++
  }
  const noise = text.includes(NOISE)
  const kaf = lostKaf > soundKaf / 4 || (noise && soundKaf === 0)
  const yeh = lostYeh > 0 && (noise || (lostYeh > soundYeh / 4 && lostYeh > persianYeh * 2))
  return { kaf, yeh, any: noise || kaf || yeh || disordered(text), spacedCommas: spacesCommas(text) }
}

function certainlyKaf(word: string): boolean {
  for (let at = word.indexOf(MADDA); at >= 0; at = word.indexOf(MADDA, at + 1)) {
    if (kafEvidence(word, at, false) === 'kaf' || /^و?آ(?:ما|ذلك|بير|بيرة|يف|تاب)$/u.test(word)) return true
  }
  return false
}

/** A text whose letters are sound but one line in ten shows its runs in reverse, and three lines at least. */
function disordered(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const signed = lines.filter((line) => bestOrder(line, { spacedCommas: false }) !== undefined).length
  return signed >= 3 && signed * 10 >= lines.length
}

function spacesCommas(text: string): boolean {
  const spaced = text.match(/[\u0621-\u064a] [،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  const tight = text.match(/[\u0621-\u064a][،.] (?=[\u0621-\u064a])/gu)?.length ?? 0
  return spaced > tight
}
