import { withLatinDigits } from '../i18n/digits.ts'

/** Nothing but a whole number, and around it marks and spaces that came along when it was pasted (¶12, «12», 12.). */
const NUMBER = /^[^\p{L}\p{N}]*(\d+)[^\p{L}\p{N}]*$/u

/** The paragraph that a person asks for by number, in Latin, Arabic-Indic or Persian digits; null for anything else. */
export function typedNumber(text: string): number | null {
  const digits = NUMBER.exec(withLatinDigits(text))?.[1]
  return digits === undefined ? null : Number(digits)
}
