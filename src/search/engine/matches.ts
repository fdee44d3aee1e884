/** Which words of the texts answer a word that is asked for, and how well. */
import { foldArabic } from '../../ui/fold-arabic.ts'
import { stemsWithoutHamzas } from '../words/word-forms.ts'
import type { IndexedWord, SearchIndex } from './build-index.ts'
import type { AskedWord } from './query.ts'

/** Why something was found, the best reason first. */
export const REASONS = ['exact', 'folded', 'stem', 'begins', 'glossary'] as const
export type Reason = (typeof REASONS)[number]

/** The words that answer, each with the best reason. */
export type Matches = ReadonlyMap<IndexedWord, Reason>

const SHORT_STEM = 3
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 2

/** أعداد and إعداد are two words; اعداد may be either. */
const hamzaOf = (written: string): 'below' | 'above' | null => {
  const text = written.normalize('NFC')
  if (text.includes('إ')) return 'below'
  return /[أآ]/.test(text) ? 'above' : null
}

/**
 * Where in a word its hamzas stand, the first letter aside, whatever they sit on: its letters between them, folded. At its
 * end it sits on a ي or stands after it: مبادئ, مبادىء.
 */
const aroundHamzas = (plain: string): string[] =>
  plain
    .replace(/[ىي]ء$/u, 'ئ')
    .split(/(?<=.)[أؤئء]/u)
    .map(foldArabic)

/** Whether hamzas stand at other places of two words that are folded alike: as many of them, so that none was left out. */
function haveOtherHamzas(one: string, other: string): boolean {
  const [own, others] = [aroundHamzas(one), aroundHamzas(other)]
  return own.length === others.length && own.some((letters, at) => letters !== others[at])
}

/**
 * Whether two words that are folded alike are written as two: with hamza below and above, with an alef before the hamza
 * (المساءلة) and without (المسألة), with ة and ه. A ه after ت is that of a possessive: لغته is لغة.
 */
function differ(asked: AskedWord, { written, plain, folded }: IndexedWord): boolean {
  if (asked.folded === folded && haveOtherHamzas(asked.plain, plain)) return true
  const [own, other] = [hamzaOf(asked.written), hamzaOf(written)]
  if (own !== null && other !== null && own !== other) return true
  return (
    asked.plain.endsWith('ة') && /(?<!ت)ه$/.test(plain) && folded.endsWith(asked.folded.replace(/^ال/, ''))
  )
}

/** Whether two words differ by ى and ي at their ends alone: of a word that stands somewhere the other is another. */
const haveOtherYeh = (one: string, other: string): boolean =>
  one !== other && one.replace(/ى$/, 'ي') === other.replace(/ى$/, 'ي')

/** What is certainly written otherwise is left out, if anything else is left. */
function withoutOthers(
  index: SearchIndex,
  asked: AskedWord,
  words: readonly IndexedWord[],
): readonly IndexedWord[] {
  if (asked.kind !== 'arabic') return words
  const stands = index.byPlain.has(asked.plain)
  const agreeing = words.filter(
    (word) => !differ(asked, word) && !(stands && haveOtherYeh(asked.plain, word.plain)),
  )
  return agreeing.length > 0 ? agreeing : words
}

/** A word that says nothing alone is not what is meant by one that is spelt like it: إليه by آلية. */
function withoutFunctionWords(words: readonly IndexedWord[]): readonly IndexedWord[] {
  const telling = words.filter(({ isFunctionWord }) => !isFunctionWord)
  return telling.length > 0 ? telling : words
}

/** Words that differ by the letter that a hamza sits on, in all their forms. */
function otherHamzas(index: SearchIndex, { written, kind }: AskedWord): IndexedWord[] {
  const stems = kind === 'arabic' ? stemsWithoutHamzas(written) : []
  const [whole = ''] = stems
  // The whole word first: without hamzas المساءلة has the stem of مسائل.
  const same = index.byWithoutHamzas.get(whole) ?? []
  const words = same.length > 0 ? same : stems.flatMap((stem) => index.byWithoutHamzas.get(stem) ?? [])
  // With a letter before it only where the rest is long enough: بشأن is none of شؤون.
  const possibly = (stem: string) => (stem.length > SHORT_STEM ? (index.byPossibleStem.get(stem) ?? []) : [])
  const of = (stem: string) => [...(index.byStem.get(stem) ?? []), ...possibly(stem)]
  return words.flatMap((word) => [word, ...[...word.stems, ...word.possibleStems].flatMap(of)])
}

function sameStem(index: SearchIndex, asked: Pick<AskedWord, 'stems' | 'possibleStems'>): IndexedWord[] {
  const { byStem, byPossibleStem } = index
  const of = (stem: string) => [...(byStem.get(stem) ?? []), ...(byPossibleStem.get(stem) ?? [])]
  return [...asked.stems.flatMap(of), ...asked.possibleStems.filter((stem) => byStem.has(stem)).flatMap(of)]
}

function beginning({ beginnings }: SearchIndex, { folded, kind }: AskedWord): IndexedWord[] {
  if (folded.length < SHORTEST_BEGINNING) return []
  let [low, high] = [0, beginnings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((beginnings[middle]?.form ?? '') < folded) low = middle + 1
    else high = middle
  }
  const words: IndexedWord[] = []
  for (let at = low; beginnings[at]?.form.startsWith(folded); at += 1) {
    const { form, word } = beginnings[at] ?? {}
    if (word && (form === word.folded || kind === 'arabic')) words.push(word)
  }
  return words
}

/** @param open whether the word may still be being typed: if nothing else answers, what begins with it does */
export function matchesOf(index: SearchIndex, asked: AskedWord, open: boolean): Matches {
  const exact = index.byWritten.get(asked.written)
  const folded = index.byFolded.get(asked.folded) ?? []
  const close = withoutOthers(index, asked, [
    ...(asked.isFunctionWord ? folded : withoutFunctionWords(folded)),
    ...sameStem(index, asked),
  ])
  const matches = new Map<IndexedWord, Reason>()
  for (const word of close) matches.set(word, word.folded === asked.folded ? 'folded' : 'stem')
  if (exact) matches.set(exact, 'exact')
  if (matches.size === 0) for (const word of otherHamzas(index, asked)) matches.set(word, 'folded')
  if (matches.size === 0 && open) for (const word of beginning(index, asked)) matches.set(word, 'begins')
  return matches
}

/** The words that are written as one in quotation marks, vowel marks and the like aside. */
export const writtenAs = (index: SearchIndex, { plain }: AskedWord): Matches =>
  new Map((index.byPlain.get(plain) ?? []).map((word) => [word, 'exact']))

const ATTACHED = ['و', 'ف', 'ب', 'ك', 'ل']

/** The same for the first of several words, which may have a letter attached before it: والقطاع الخاص. */
export const writtenAfterALetter = (index: SearchIndex, word: AskedWord): Matches =>
  new Map([
    ...writtenAs(index, word),
    ...(word.kind === 'arabic'
      ? ATTACHED.flatMap((letter) => [...writtenAs(index, { ...word, plain: letter + word.plain })])
      : []),
  ])
