import { ENGLISH_MONTHS, unitedNationsMonth } from '../edition/references/months.ts'
import type { Language } from './language.ts'

/** `month` is 1 to 12. */
export function monthName(language: Language, month: number): string {
  const name = language === 'ar' ? unitedNationsMonth(month) : ENGLISH_MONTHS[month - 1]
  if (!name) throw new RangeError(`no month ${month}`)
  return name
}

/** The day where the reader is, as an ISO date. */
export function localDay(at = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** An ISO date of day, month or year precision (`2010-12-14`, `2010-12`, `2010`) in words. */
export function formatDate(language: Language, iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (!month) return year
  const name = monthName(language, Number(month))
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}
