/** A word of a text or of a query in the forms by which it is compared. */
import { withLatinDigits } from '../../i18n/digits.ts'
import { foldArabic } from '../../ui/fold-arabic.ts'
import { arabicStems } from './arabic-stems.ts'
import { ARABIC_FUNCTION_WORDS } from './arabic-words.ts'
import { englishStem } from './english-stem.ts'
import { ENGLISH_FUNCTION_WORDS } from './english-words.ts'
import { asWritten, plainNumber, plainSymbol, symbolNames, type Token } from './tokens.ts'

export interface WordForms {
  /** As it is written, but for letter case. */
  readonly written: string
  /** The same without vowel marks, tatweel and presentation forms, with Latin digits: for quoted words. */
  readonly plain: string
  readonly folded: string
  readonly stems: readonly string[]
  /** Those that it has if its first letter is a prefix. */
  readonly possibleStems: readonly string[]
  /** Whether it says nothing alone: in, من. */
  readonly isFunctionWord: boolean
}

const HAMZA_MARKS = 'ٕٓٔ'
const MARKS = new RegExp(`(?![${HAMZA_MARKS}])[\\p{M}\\p{Cf}ـ]`, 'gu')

const NONE: readonly string[] = []

/** A hamza in the middle of a word or at its end with the letter it sits on: مسألة, مسئلة and مسالة. */
const SEATED = /(?<=.)(?:[آأإؤئء]|[اوى]ٔ)/gu

/**
 * The stems of a word without the hamzas that are written now on one letter, now on another; none for a word without
 * such a hamza.
 */
export function stemsWithoutHamzas(text: string): readonly string[] {
  const plain = text.normalize('NFKC')
  const without = plain.replace(
    /^([وفبكل]?ال)?(.*)$/u,
    (_, article: string | undefined, rest: string) => (article ?? '') + rest.replace(SEATED, ''),
  )
  if (without === plain) return NONE
  const { sure, possible } = arabicStems(without, true)
  return [...new Set([foldArabic(without), ...sure, ...possible])]
}

const plainly = (text: string): string =>
  withLatinDigits(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replaceAll('’', "'")

const functionWords = new Set([...ARABIC_FUNCTION_WORDS.map(plainly), ...ENGLISH_FUNCTION_WORDS])

/** A text's WSIS+20 is found by WSIS as well. */
function latinStems(folded: string, certain: boolean): readonly string[] {
  const [name = folded, ...more] = folded.split('+')
  return certain && more.length > 0 ? [folded, englishStem(name)] : [englishStem(folded)]
}

/** @param certain whether it is a text's word; in a query ه may stand for ة */
export function formsOf({ kind, text }: Pick<Token, 'kind' | 'text'>, certain: boolean): WordForms {
  const written = asWritten(text)
  const plain = plainly(text)
  if (kind === 'number' || kind === 'symbol') {
    const folded = kind === 'number' ? plainNumber(text) : plainSymbol(text)
    const stems = kind === 'symbol' ? symbolNames(text) : NONE
    return { written, plain, folded, stems, possibleStems: NONE, isFunctionWord: false }
  }
  const isFunctionWord = functionWords.has(plain) || (kind === 'arabic' && [...plain].length === 1)
  if (kind === 'latin') {
    const folded = foldArabic(text).replace(/['’]s?$/, '')
    return {
      written,
      plain,
      folded,
      stems: isFunctionWord ? NONE : latinStems(folded, certain),
      possibleStems: NONE,
      isFunctionWord,
    }
  }
  const folded = foldArabic(text)
  if (isFunctionWord) return { written, plain, folded, stems: NONE, possibleStems: NONE, isFunctionWord }
  const { sure, possible } = arabicStems(text, certain)
  return { written, plain, folded, stems: sure, possibleStems: possible, isFunctionWord }
}
