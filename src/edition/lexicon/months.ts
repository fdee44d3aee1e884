import { ARABIC_MONTHS } from '../references/months.ts'

/** The names that are used between Rabat and Tunis, as far as no other word is written so. */
const OTHER_NAMES = 'يوليوز غشت شتنبر نونبر دجنبر جانفي فيفري أفريل جويلية'.split(' ')
/** The last word of a month's first name, and each of its second names, of which one is met without its hamza. */
const ENDS_FIRST: ReadonlySet<string> = new Set(ARABIC_MONTHS.map(([name]) => name.split(' ').at(-1) ?? name))
const SECOND_NAMES: ReadonlySet<string> = new Set([
  ...ARABIC_MONTHS.flatMap(([, ...names]) => names),
  'ابريل',
  ...OTHER_NAMES,
])
/** The first words of the names of two words. */
const BEGINS_FIRST: ReadonlySet<string> = new Set(
  ARABIC_MONTHS.flatMap(([name]) => (name.includes(' ') ? [name.split(' ')[0] ?? name] : [])),
)

/** Letters as the damaged text may have them: Persian yeh for yeh, alef madda for kaf. */
function plain(word: string): string {
  if (!word.includes('ی') && !word.includes('آ')) return word
  return word
    .replaceAll('ی', 'ي')
    .replace(/^آانون/u, 'كانون')
    .replace('أآتوبر', 'أكتوبر')
}

/** The letters the names begin with: most words are told apart without looking further. */
const MAY_BE_FIRST = /^[اشآنأحتك]/u
const MAY_BE_SECOND = /^[يیفمأاإسندغشج]/u

export function endsFirstMonthName(word: string): boolean {
  return MAY_BE_FIRST.test(word) && word.length < 9 && ENDS_FIRST.has(plain(word))
}

export function isSecondMonthName(word: string): boolean {
  return MAY_BE_SECOND.test(word) && word.length < 9 && SECOND_NAMES.has(plain(word))
}

/** Whether a word is the first of a name of two: كانون, تشرين. */
export function beginsFirstMonthName(word: string): boolean {
  return MAY_BE_FIRST.test(word) && word.length < 9 && BEGINS_FIRST.has(plain(word))
}

/** Whether a word by itself is the whole name of a month, of whichever kind. */
export function isMonthName(word: string): boolean {
  return isSecondMonthName(word) || (endsFirstMonthName(word) && !word.startsWith('ال'))
}

/** The month of a first name, given by its last word and the word before it, and of a second name: 0 to 11, or -1. */
export function firstMonth(before: string, last: string): number {
  const [one, two] = [plain(last), `${plain(before)} ${plain(last)}`]
  return ARABIC_MONTHS.findIndex(([name]) => name === one || name === two)
}

export function secondMonth(name: string): number {
  const known = plain(name).replace('ابريل', 'أبريل')
  return ARABIC_MONTHS.findIndex(([, ...names]) => (names as readonly string[]).includes(known))
}

/** Whether a word is a second name, or as much of one as a cut may have left: ديس of ديسمبر. */
export function beginsSecondMonthName(word: string): boolean {
  if (!MAY_BE_SECOND.test(word) || word.length > 8) return false
  const begin = plain(word)
  return [...SECOND_NAMES].some((name) => name.startsWith(begin))
}
