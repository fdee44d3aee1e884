import type { Diagnosis } from '../edition/diagnosis/diagnose.ts'
import { type Evidence, KIND_OF_RULE, KINDS, type Kind } from '../edition/diagnosis/finding.ts'
import { ENCODING_NAMES } from '../edition/encoding.ts'
import { isMisread, type Reading, WRITTEN_IN } from '../edition/misread.ts'
import type { RepairedLine } from '../edition/repair.ts'

/** What is said of a repair on standard error. */

const RULES: ReadonlyMap<string, string> = new Map([
  ['visual-order', 'lines turned that stood letter by letter in reverse'],
  ['unseen-signs', 'unseen signs within words deleted'],
  ['lam-alef', 'words whose lam and alef were put the right way round'],
  ['ligature', 'words whose lam was put before the letter that it is drawn with'],
  ['persian-letters', 'words given their Arabic yeh and kaf for the Persian ones'],
  ['split-word', 'words given back that had a space inside'],
  ['detached-mark', 'vowel signs put back on their letters'],
  ['reversed-digits', 'numbers whose digits were put in order'],
  ['glued-words', 'words parted that stood without a space'],
  ['mirrored-brackets', 'pairs of brackets turned to face what they hold'],
  ['kashida-noise', 'runs of U+0467, or of what else stands for the kashida, deleted'],
  ['tatweel', 'stray tatweels deleted'],
  ['presentation-forms', 'words spelt by their letters that were spelt by their shapes'],
  ['initial-kaf', 'words given back a kaf that read as alef madda'],
  ['initial-yeh', 'words given back a yeh that read as Persian yeh'],
  ['kashida-runs', 'lines put in order that U+0467 had turned around'],
  ['line-order', 'lines put in order whose pieces stood in reverse'],
  ['wide-gap', 'wide gaps closed'],
  ['punctuation-spacing', 'spaces set right at punctuation'],
])

const WIDTH = 7
const KIND_WIDTH = Math.max(...KINDS.map((kind) => kind.length))

/** What was changed, counted while the text goes by. */
export interface Tally {
  readonly rules: Map<string, number>
  lines: number
  touched: number
  /** The first and the last line that were changed: a line that is longer than a block goes on in the next. */
  firstTouched: number
  lastTouched: number
}

export function newTally(): Tally {
  return { rules: new Map(), lines: 0, touched: 0, firstTouched: 0, lastTouched: 0 }
}

export function count(tally: Tally, lines: readonly RepairedLine[]): void {
  for (const { number, changes } of lines) {
    // A line that is longer than a block comes in several pieces.
    tally.lines = number
    if (changes.length > 0) touch(tally, 1, number, number)
    for (const { rule } of changes) tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1)
  }
}

function touch(tally: Tally, times: number, first: number, last: number): void {
  tally.touched += first === tally.lastTouched ? times - 1 : times
  tally.firstTouched ||= first
  tally.lastTouched = last
}

/** Adds what was counted in the next block. */
export function addTally(tally: Tally, { rules, lines, touched, firstTouched, lastTouched }: Tally): void {
  tally.lines = lines
  if (touched > 0) touch(tally, touched, firstTouched, lastTouched)
  for (const [rule, times] of rules) tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + times)
}

/** Line by line, what was changed by which rule. */
export function explained(lines: readonly RepairedLine[]): string {
  return lines
    .flatMap(({ number, changes }) =>
      changes.map(
        ({ rule, at, before, after }) =>
          `line ${number}, ${KIND_OF_RULE.get(rule) ?? ''}, ${rule}, character ${at + 1}: «${before}» became «${after}»\n`,
      ),
    )
    .join('')
}

function said({ sign, count: found, of, character = '' }: Evidence): string {
  switch (sign) {
    case 'lost-kaf':
      return `${found} words with an alef madda that can only be a kaf`
    case 'sound-kaf':
      return `${found} with a kaf in its initial form`
    case 'lost-yeh':
      return `${found} words with a Persian yeh in its initial form`
    case 'sound-yeh':
      return `${found} with an Arabic one`
    case 'reversed-words':
      return `${found} of ${of} words looked at are words when they are read from their end`
    case 'read-as-found':
      return `${found} as they stand`
    case 'unseen-signs':
      return `${found} of ${of} words with unseen signs are words without them`
    case 'turned-lam-alef':
      return `${found} words with two alefs in a row that are words when the second stands after its lam`
    case 'sound-lam-alef':
      return `${found} with a sound lam-alef`
    case 'lam-alef-alone':
      return `ال stands ${found} times alone where it can be no article`
    case 'sound-lam-alef-alone':
      return `لا stands ${found} times alone`
    case 'turned-lam':
      return `${found} words whose article has its lam after the next letter are words the other way round`
    case 'sound-lam':
      return `${found} with such an article as it should be`
    case 'split-words':
      return `${found} words have a space inside, in a text of ${of}`
    case 'detached-marks':
      return `${found} vowel signs stand apart from their letters`
    case 'attached-marks':
      return `${found} on them`
    case 'reversed-years':
      return `${found} years are of our time when their digits are read from the end`
    case 'sound-years':
      return `${found} as they stand, or neither way`
    case 'glued-words':
      return `${found} strings of letters are several words, in a text of ${of}`
    case 'ended-within':
      return `${found} of them have ة or ى in the middle`
    case 'persian-kaf':
      return `${found} of ${of} words with a kaf have the Persian one`
    case 'persian-yeh':
      return `${found} of ${of} with a yeh that is not initial have the Persian one`
    case 'arabic-words':
      return `${found} of these ${of} are Arabic words with the Arabic letter`
    case 'mirrored-brackets':
      return `${found} pairs of brackets face away from what they hold`
    case 'sound-brackets':
      return `${found} face it`
    case 'forms':
      return `${found} letters are spelt by their shapes`
    case 'noise-in-words':
      return `U+0467 stands ${found} times within Arabic words`
    case 'noise-alone':
      return `U+0467 stands ${found} times by itself`
    case 'stretched':
      return `${found} of ${of} words are stretched by tatweels`
    case 'stand-in':
      return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} stands ${found} times within words that are words without it`
    case 'turned-lines':
      return `${found} of ${of} lines looked at have marks that stand as if their pieces were in reverse`
    case 'backward-lines':
      return `${found} of ${of} lines looked at read better from their last word to their first`
    case 'language-gain':
      return found > 0
        ? `turned, the text reads better (${found} times what chance would do)`
        : 'turned, the text would not read better'
  }
}

function row(kind: Kind, diagnosis: Diagnosis, changes: number, asked: boolean): string {
  const { found, sureness, evidence } = diagnosis[kind]
  const verdict = found
    ? `found (${sureness}), ${asked ? `${changes} changes` : 'left alone, as asked'}`
    : 'not found'
  return `${kind.padEnd(KIND_WIDTH)}  ${verdict}: ${evidence.map(said).join('; ')}\n`
}

export interface Repair {
  readonly diagnosis: Diagnosis
  readonly tally: Tally
  readonly only: readonly Kind[]
  readonly encoding: Reading
}

function readingSaid(reading: Reading): string {
  if (reading === 'utf-8') return ''
  if (!isMisread(reading)) return `read as ${ENCODING_NAMES[reading]}, written as UTF-8\n`
  const name = ENCODING_NAMES[WRITTEN_IN[reading]]
  return `had been read as Windows-1252 or Latin-1: read again as ${name}, written as UTF-8\n`
}

export function summary({ diagnosis, tally, only, encoding }: Repair): string {
  const read = readingSaid(encoding)
  if (!diagnosis.arabic) return `${read}there is no Arabic in this text: it is given back as it was\n`
  const { rules, touched, lines } = tally
  const head = touched === 0 ? 'nothing to repair\n' : `${touched} of ${lines} lines changed\n`
  const changesOf = (kind: Kind) =>
    [...rules].reduce((sum, [rule, times]) => sum + (KIND_OF_RULE.get(rule) === kind ? times : 0), 0)
  const kinds = KINDS.map((kind) => row(kind, diagnosis, changesOf(kind), only.includes(kind)))
  const rows = [...rules].map(
    ([rule, times]) => `${String(times).padStart(WIDTH)}  ${RULES.get(rule) ?? rule}\n`,
  )
  return `${read}${head}${kinds.join('')}${rows.join('')}`
}
