/** Codes that people read aloud and type, and their comparison. */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { withLatinDigits } from '../../i18n/digits.ts'

/** Without letters that are taken for digits or for each other (Crockford). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many signs, five bits each, in groups of four. */
export function newCode(signs: number): string {
  const all = Array.from({ length: signs }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return all.replace(/(.{4})(?=.)/g, '$1-')
}

/** A code as somebody has typed it: small letters, gaps, digits of either kind, O for 0. */
export const readCode = (typed: string): string =>
  withLatinDigits(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long whatever the two have in common. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other))
