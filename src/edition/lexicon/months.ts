import { ARABIC_MONTHS } from '../references/months.ts'

/** The last word of a month's first name, and each of its second names, of which one is met without its hamza. */
const ENDS_FIRST: ReadonlySet<string> = new Set(ARABIC_MONTHS.map(([name]) => name.split(' ').at(-1) ?? name))
const SECOND_NAMES: ReadonlySet<string> = new Set([
  ...ARABIC_MONTHS.flatMap(([, ...names]) => names),
  'ابريل',
])

/** Letters as the damaged text may have them: Persian yeh for yeh, alef madda for kaf. */
function plain(word: string): string {
  return word
    .replaceAll('ی', 'ي')
    .replace(/^آانون/u, 'كانون')
    .replace('أآتوبر', 'أكتوبر')
}

/** The letters the names begin with: most words are told apart without looking further. */
const MAY_BE_FIRST = /^[اشآنأحتك]/u
const MAY_BE_SECOND = /^[يیفمأاإسند]/u

export function endsFirstMonthName(word: string): boolean {
  return MAY_BE_FIRST.test(word) && word.length < 9 && ENDS_FIRST.has(plain(word))
}

export function isSecondMonthName(word: string): boolean {
  return MAY_BE_SECOND.test(word) && word.length < 9 && SECOND_NAMES.has(plain(word))
}
