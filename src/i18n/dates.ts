import type { Language } from './language.ts'

/** As the UN writes them: the Levantine name, a slash, the other; يونيه and يوليه where CLDR has يونيو and يوليو. */
const ARABIC_MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const

const ENGLISH_MONTHS = [
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
] as const

/** `month` is 1 to 12. */
export function monthName(language: Language, month: number): string {
  const name = (language === 'ar' ? ARABIC_MONTHS : ENGLISH_MONTHS)[month - 1]
  if (!name) throw new RangeError(`no month ${month}`)
  return name
}

/** An ISO date of day, month or year precision (`2010-12-14`, `2010-12`, `2010`) in words. */
export function formatDate(language: Language, iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (!month) return year
  const name = monthName(language, Number(month))
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}
