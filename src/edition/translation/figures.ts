/**
 * What must be the same in both languages: numbers, months, symbols of documents, web addresses, and Latin words of
 * the Arabic. Compared as values, so that صفر is 0 and 3 500 is 3,500.
 */
import { ENGLISH_MONTHS, MONTH_PATTERN, monthNumber } from '../references/months.ts'
import { arabicWithDigits, englishWithDigits } from './number-words.ts'

const englishMonth = (month: number): string => ENGLISH_MONTHS[month - 1] ?? ''

const ARABIC_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?)(${MONTH_PATTERN})(?![\\p{L}\\p{N}])`,
  'gu',
)
const ENGLISH_MONTH = new RegExp(`\\b(?:${ENGLISH_MONTHS.join('|')})\\b`, 'g')
const VOWEL_MARKS = /[\u064B-\u0652\u0670]/g
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

/** A symbol, an address, a number, a word in Latin letters; it does not end in a stop. */
const TOKEN =
  /(?:https?:\/\/)?[\p{Script=Latin}\d]+(?:[./-]+[\p{Script=Latin}\d]+|\([\p{Script=Latin}\d.]+\))*/gu
const NUMBER = /\d+(?:\.\d+)?/g

/** The months stand in the text as words that no text has. */
const monthToken = (month: number) => ` month${month} `
const MONTH_TOKEN = /^month(\d+)$/

export interface Figures {
  /** With repetition, in the order of the text. */
  readonly values: readonly string[]
  readonly latinWords: readonly string[]
}

function figuresOf(text: string): Figures {
  const values: string[] = []
  const latinWords: string[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    const month = MONTH_TOKEN.exec(token)
    if (month) values.push(englishMonth(Number(month[1])))
    else if (token.includes('/')) values.push(token)
    else {
      values.push(...Array.from(token.matchAll(NUMBER), ([number]) => number))
      if (!/\d/.test(token)) latinWords.push(token)
    }
  }
  return { values, latinWords }
}

/** The value of ٣ and ۳. */
const latinDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) & 0xf)

export function arabicFigures(text: string): Figures {
  return figuresOf(
    arabicWithDigits(
      text
        .replace(VOWEL_MARKS, '')
        .replace(EASTERN_DIGITS, latinDigit)
        .replace(ARABIC_MONTH, (_, month: string) => monthToken(monthNumber(month))),
    )
      .replace(/(?<!\d)\d{1,3}(?:[ \u00A0\u066C]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ''))
      .replace(/(?<=\d)[,\u066B](?=\d)/g, '.'),
  )
}

function englishFigures(text: string): Figures {
  return figuresOf(
    englishWithDigits(text)
      .replace(ENGLISH_MONTH, (month) => monthToken(ENGLISH_MONTHS.indexOf(month) + 1))
      .replace(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (number) => number.replaceAll(',', '')),
  )
}

/** What `values` has and `others` has not, one for one. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return values.filter((value) => {
    const at = left.indexOf(value)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

export interface Difference {
  readonly value: string
  readonly missingIn: 'Arabic' | 'English'
}

/** The figures that stand in one language and not in the other. */
export function differentFigures(arabic: string, english: string): Difference[] {
  const here = arabicFigures(arabic)
  const there = englishFigures(english)
  return [
    ...[...without(here.values, there.values), ...without(here.latinWords, there.latinWords)].map(
      (value): Difference => ({ value, missingIn: 'English' }),
    ),
    ...without(there.values, here.values).map((value): Difference => ({ value, missingIn: 'Arabic' })),
  ]
}
