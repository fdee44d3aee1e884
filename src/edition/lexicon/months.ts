/** The two names of each month that the United Nations writes side by side, in that order: آذار/مارس. */
const FIRST =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|')
const SECOND =
  'يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيه|يونيو|يوليه|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split(
    '|',
  )

/** The last word of a month's first name, and each second name. */
const ENDS_FIRST: ReadonlySet<string> = new Set(FIRST.map((name) => name.split(' ').at(-1) ?? name))
const SECOND_NAMES: ReadonlySet<string> = new Set(SECOND)

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
