import { KAF_AFTER_WAW, MADDA_OR_KAF } from '../lexicon/madda-or-kaf.ts'
import { INNER_MADDA, MADDA_WORDS } from '../lexicon/madda-words.ts'
import { type Draft, replaceEach } from './edits.ts'
import { isArabicLetter, isArabicMark, isNonJoining, KAF, MADDA, PERSIAN_YEH, YEH } from './letters.ts'

/** Letters, marks and nothing else: one Arabic word wherever it stands. */
const WORD = /[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+/gu
const MARKS = /[\u064b-\u065f\u0670]/gu
const PARTICLE = /^(?:أو|أفو|أ|و)$/u

/** No Arabic word is longer, marks and all; a longer string of letters is none. */
const LONGEST_WORD = 60

type Reading = 'madda' | 'kaf' | 'either'

/** The nearest letter in one direction, past the vowel marks. */
function letterFrom(word: string, at: number, step: 1 | -1): number {
  let index = at + step
  while (isArabicMark(word[index])) index += step
  return index
}

/**
 * What a madda in this place of a word can be, by the shapes of the letters alone. Only the initial form of kaf was
 * lost. So after a letter that joins, or where nothing follows to join to, it is a madda; after a form of alef it is a
 * kaf, as no word has the two in a row. The letter that follows tells as well: a kaf or yeh that kept its code is not
 * in its initial form, so what stands before it joins; one that lost it is initial, so what stands before does not.
 * That holds only where the text lost its yehs (`lostYeh`).
 */
export function kafEvidence(word: string, at: number, lostYeh = true): Reading {
  const before = word[letterFrom(word, at, -1)]
  const following = letterFrom(word, at, 1)
  const after = word[following]
  if (before !== undefined && !isNonJoining(before)) return 'madda'
  if (!isArabicLetter(after) || after === 'ء') return 'madda'
  if (before !== undefined && 'اأإآٱ'.includes(before)) return 'kaf'
  if (after === 'ا' || after === 'أ') return 'kaf'
  if (after === PERSIAN_YEH) return 'madda'
  if (after === MADDA) return /^ب[ةته]/u.test(word.slice(following + 1)) ? 'kaf' : 'madda'
  const tells = lostYeh && (after === YEH || after === KAF)
  if (tells && isArabicLetter(word[letterFrom(word, following, 1)])) return 'kaf'
  return 'either'
}

function read(
  word: string,
  at: number,
  previous: string,
  next: string,
  lostYeh: boolean,
): typeof MADDA | typeof KAF {
  const evidence = kafEvidence(word, at, lostYeh)
  if (evidence !== 'either') return evidence === 'kaf' ? KAF : MADDA
  const before = word.slice(0, at).replace(MARKS, '')
  const rest = word
    .slice(at + 1)
    .replace(MARKS, '')
    .replaceAll(PERSIAN_YEH, YEH)
  if (before !== '' && !PARTICLE.test(before)) {
    return INNER_MADDA.test(`${before}${MADDA}${rest}`) ? MADDA : KAF
  }
  if (before === 'و' && KAF_AFTER_WAW.test(rest)) return KAF
  const ambiguous = MADDA_OR_KAF.get(rest)
  if (ambiguous === undefined) return MADDA_WORDS.has(rest) ? MADDA : KAF
  const unusual =
    ambiguous.unlessBefore?.test(next) === true || ambiguous.unlessAfter?.test(previous) === true
  return (ambiguous.usual === 'kaf') === unusual ? MADDA : KAF
}

/**
 * Gives back the kaf that the font map took: its initial form came out as alef madda. What decides is where the letter
 * stands, then a list of words with a real madda, and for the few spellings that are both, the words beside them.
 * A word in neither list reads with kaf, as about four in five do. Runs before the yehs are put right, as a yeh that
 * is still Persian shows its form.
 */
export function restoreInitialKaf(draft: Draft, lostYeh = true): Draft {
  if (!draft.text.includes(MADDA)) return draft
  const words = [...draft.text.matchAll(WORD)].map((match) => match[0].replace(MARKS, ''))
  let index = -1
  return replaceEach(draft, 'initial-kaf', WORD, (match) => {
    index++
    const word = match[0]
    if (!word.includes(MADDA) || word.length > LONGEST_WORD) return word
    const previous = words[index - 1] ?? ''
    const next = words[index + 1] ?? ''
    let restored = ''
    for (let at = 0; at < word.length; at++) {
      const letter = word[at] ?? ''
      restored += letter === MADDA ? read(restored + word.slice(at), at, previous, next, lostYeh) : letter
    }
    return restored
  })
}
