/** The Levantine name and the other names of each month; the United Nations writes the first two with a slash. */
export const ARABIC_MONTHS = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['آذار', 'مارس'],
  ['نيسان', 'أبريل', 'إبريل'],
  ['أيار', 'مايو'],
  ['حزيران', 'يونيه', 'يونيو'],
  ['تموز', 'يوليه', 'يوليو'],
  ['آب', 'أغسطس'],
  ['أيلول', 'سبتمبر'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
] as const

export const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const spaced = (name: string) => name.replace(' ', '\\s+')

/** The source of a pattern for any month: the double name, or either half. */
export const MONTH_PATTERN = `(?:${ARABIC_MONTHS.map(([first, ...others]) => {
  const rest = others.map(spaced).join('|')
  return `${spaced(first)}(?:\\s*/\\s*(?:${rest}))?|${rest}`
}).join('|')})`

/** 1 to 12, from what `MONTH_PATTERN` matched. */
export function monthNumber(printed: string): number {
  const name = (printed.split('/')[0] ?? '').trim().replace(/\s+/g, ' ')
  return ARABIC_MONTHS.findIndex((names) => (names as readonly string[]).includes(name)) + 1
}

/** The month (1 to 12) as the United Nations writes it in Arabic. */
export function unitedNationsMonth(month: number): string {
  const names = ARABIC_MONTHS[month - 1]
  if (!names) throw new RangeError(`no month ${month}`)
  return `${names[0]}/${names[1]}`
}
