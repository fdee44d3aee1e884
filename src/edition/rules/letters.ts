/** Classes of Arabic letters, as the joining behaviour of the script defines them. */

/** The letter U+0467 that one broken font map puts in place of the justification kashida. */
export const NOISE = 'ѧ'

export const MADDA = 'آ'
export const KAF = 'ك'
export const YEH = 'ي'
export const PERSIAN_YEH = 'ی'
export const PERSIAN_KAF = 'ک'

/** Letters that never join to the letter after them, so that the next letter takes its initial or isolated form. */
export const NON_JOINING = 'اأإآٱدذرزوؤىةء'

const LETTER = /[\u0621-\u063a\u0641-\u064a\u0671-\u06d3]/u
const MARK = /[\u064b-\u065f\u0670]/u

export function isArabicLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character)
}

export function isArabicMark(character: string | undefined): boolean {
  return character !== undefined && MARK.test(character)
}

export function isNonJoining(character: string | undefined): boolean {
  return character !== undefined && NON_JOINING.includes(character)
}

/** A word with a letter Arabic does not use: Persian, Urdu or Kurdish, and none of our business. */
export function isForeignWord(word: string): boolean {
  return /[پچژکگڤڭڵێۆەھہےڕڎټڼڑٹڈں]/u.test(word)
}
