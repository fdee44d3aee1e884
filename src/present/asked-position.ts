import { withLatinDigits } from '../i18n/digits.ts'
import { type Position, within } from './deck/position.ts'
import type { Deck } from './deck/schema.ts'
import { type PresentSearch, presentSearch } from './search.ts'

/** What an address asks for, which may be anything. */
export const askedPosition = (step: string, { build }: PresentSearch): Position => ({
  step: Number.parseInt(withLatinDigits(step), 10) || 1,
  build: Number(build ?? 0),
})

/** What of an address a talk does not have. */
export interface AskedInVain {
  readonly step: string | null
  readonly build: string | null
  /** What means nothing to any talk. */
  readonly values: readonly string[]
}

export function askedInVain(deck: Deck, step: string, search: object): AskedInVain {
  const asked = askedPosition(step, presentSearch.read(search))
  const found = within(deck, asked)
  const isThere = Number(withLatinDigits(step)) === found.step
  return {
    step: isThere ? null : step,
    build: isThere && asked.build !== found.build ? String(asked.build) : null,
    values: presentSearch.wrong(search),
  }
}
