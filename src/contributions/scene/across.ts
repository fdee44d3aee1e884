import type { Direction } from '../../i18n/language.ts'

export const round = (value: number) => Math.round(value * 100) / 100

/** Where a stretch from `x`, `length` wide, begins on the page: the one place where inline-start becomes left or right. */
export const across = (direction: Direction, width: number, x: number, length = 0): number =>
  round(direction === 'rtl' ? width - x - length : x)
