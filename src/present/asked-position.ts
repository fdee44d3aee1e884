import { withLatinDigits } from '../i18n/digits.ts'
import type { Position } from './deck/position.ts'
import type { PresentSearch } from './search.ts'

/** What an address asks for, which may be anything. */
export const askedPosition = (step: string, { build }: PresentSearch): Position => ({
  step: Number.parseInt(withLatinDigits(step), 10) || 1,
  build: Number(build ?? 0),
})
