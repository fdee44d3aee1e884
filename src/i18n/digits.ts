import type { Language } from './language.ts'

export const DIGITS = ['latn', 'arab'] as const
/** Numbering systems by their CLDR names: `latn` 0–9, `arab` ٠–٩. */
export type Digits = (typeof DIGITS)[number]

const ARABIC_INDIC_ZERO = 0x0660
/** Arabic-Indic ٠–٩ and, as Persian and Urdu keyboards write them, ۰–۹. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/g
/** Latin letters and digits with the signs that join them. */
const RUN = /[\w/:.%+-]+/g
const LATIN_LETTER = /[a-z]/i

/**
 * Numbers are grouped by a space in the documents (`3 500`), and a resolution's has a letter after one (`57/270 B`); it
 * must not become a line's end. One character for one.
 */
export const keepNumbersWhole = (text: string): string =>
  text.replace(/(?<=\d) (?=\d{3}(?!\d))|(?<=\/\d+) (?=[A-Z](?![A-Za-z]))/g, '\u00a0')

/** The Arabic-Indic digit for a Latin one. */
export const arabicDigit = (digit: string): string => String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit))

/**
 * Replaces each Latin digit by the reader's digit, one character for one, so offsets into the text still hold. Those of a
 * name with Latin letters stay (`WCIT-12`, `553b0d`): with others it would be another name, drawn from its end.
 */
export function setDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text
  return text.replace(RUN, (run) => (LATIN_LETTER.test(run) ? run : run.replace(/\d/g, arabicDigit)))
}

/** The same text with Latin digits, for comparing and measuring: with either digits it is one text. */
export const withLatinDigits = (text: string): string =>
  text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))

/** The digits of interface text: the reader's choice where the language is written with them, Latin elsewhere. */
export const interfaceDigits = (language: Language, chosen: Digits): Digits =>
  language === 'ar' ? chosen : 'latn'
