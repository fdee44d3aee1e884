import { type Replacement, replaceParts } from '../rules/edits.ts'
import { isOfKin, languageCounts } from './arabic-or-kin.ts'
import { type Counts, isWordUnderneath, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Vowel signs that a space parts from their letter: «كت ُاب», «مدرسة ٌ». A sign with nothing under it stands in no text
 * save one about the signs, and there they stand alone, between spaces and other marks, not before the letters of a word.
 */
const DETACHED = /(?<=[\u0621-\u064a\u0671-\u06d3][\u064b-\u065f\u0670]*)(?: [\u064b-\u065f\u0670]+)+/gu
const ATTACHED = /[\u0621-\u064a\u0671-\u06d3][\u064b-\u065f\u0670]/gu
const MARKS = /[\u064b-\u065f\u0670]/gu
/** The letters of a word, though its signs stand apart. */
const LETTERS_BEFORE = /(?:[\u0621-\u065f\u0670-\u06d3]| (?=[\u064b-\u065f\u0670]))+$/u
const LETTERS_AFTER = /^ ?((?:[\u0621-\u065f\u0670-\u06d3]| (?=[\u064b-\u065f\u0670]))+)/u
const WORD = /[\u0621-\u064a\u0671-\u06d3]{2,}/gu
/** Of a hundred words that come of it so many are none, where it is not the signs alone that are out of place. */
const STRANGE = 50
const LONGEST = 30
/** So many letters on each side tell one place from another. */
const BESIDE = 6
/** Fewer are slips; and one sign in so many at the least. */
const FEWEST = 5
const SHARE = 50

const ALONE = /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u064a\u0671-\u06d3][\u064b-\u065f\u0670]*$/u
const LETTER_FIRST = /^[\u0621-\u064a\u0671-\u06d3]/u

/** A letter by itself with a sign beside it, and no word after: it is there to show the sign. */
function isShown(text: string, index: number, end: number): boolean {
  return ALONE.test(text.slice(Math.max(0, index - LONGEST), index)) && !LETTER_FIRST.test(text[end] ?? '')
}

function* detachedIn(text: string): Generator<RegExpExecArray> {
  for (const found of text.matchAll(DETACHED))
    if (!isShown(text, found.index, found.index + found[0].length)) yield found
}

/** Whether the letters after a sign go on in the word to which the sign belongs. */
function goesOn(before: string, after: string, { isWord }: KnownWords): boolean {
  if (isWord === undefined) return false
  const isOne = (word: string) => isWordUnderneath(word.replaceAll(' ', ''), isWord)
  return isOne(before + after) && !(isOne(before) && isOne(after))
}

function attachedIn(text: string, words: KnownWords): Replacement[] {
  return Array.from(detachedIn(text)).flatMap(({ 0: found, index }) => {
    const signs = found.replaceAll(' ', '')
    const end = index + found.length
    const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
    const after = LETTERS_AFTER.exec(text.slice(end, end + LONGEST))
    const spaced = text[end] === ' ' && after !== null && goesOn(before, after[1] ?? '', words)
    return [{ at: index, before: spaced ? `${found} ` : found, after: signs }]
  })
}

/** Of the words that come of it when the signs are put back, how many are words. */
function madeOf(lines: readonly string[], words: KnownWords): Counts {
  const { isWord } = words
  if (isWord === undefined) return {}
  const made = lines
    .filter((line) => line.search(DETACHED) >= 0)
    .flatMap((line) => {
      const { text } = replaceParts(
        { line: 0, text: line, changes: [] },
        'detached-mark',
        attachedIn(line, words),
      )
      return text.replace(MARKS, '').match(WORD) ?? []
    })
  return { made: made.length, known: made.filter((word) => isWordUnderneath(word, isWord)).length }
}

/** A line in another language has habits of its own, whatever the language around it. */
const isArabicLine = (line: string): boolean => !isOfKin(languageCounts(line))

export const detachedMarks: Layer = {
  kind: 'detached',
  count(text, words): Counts {
    if (text.search(DETACHED) < 0) return {}
    const lines = text.split('\n').filter(isArabicLine)
    const detached = lines.flatMap((line) =>
      Array.from(detachedIn(line), ({ 0: signs, index }) =>
        line.slice(Math.max(0, index - BESIDE), index + signs.length + BESIDE),
      ),
    )
    if (detached.length === 0) return {}
    return {
      ...languageCounts(text),
      ...madeOf(lines, words),
      detached: detached.length,
      // What is repeated is one slip.
      kinds: new Set(detached).size,
      attached: text.match(ATTACHED)?.length ?? 0,
    }
  },
  judge(counts) {
    const [detached, attached] = [of(counts, 'detached'), of(counts, 'attached')]
    return {
      found:
        of(counts, 'kinds') >= FEWEST &&
        detached * SHARE >= attached &&
        (of(counts, 'made') - of(counts, 'known')) * 100 <= of(counts, 'made') * STRANGE &&
        !isOfKin(counts),
      sureness: detached >= FEWEST * 4 ? 'sure' : 'likely',
      evidence: [
        { sign: 'detached-marks', count: detached },
        { sign: 'attached-marks', count: attached },
      ],
    }
  },
  undo: (draft, _counts, words) =>
    isArabicLine(draft.text) ? replaceParts(draft, 'detached-mark', attachedIn(draft.text, words)) : draft,
}
