import type { Shown } from '../deck/draft.ts'
import type { Material } from '../deck/material.ts'
import { withoutProblems } from './deck-file.ts'

/** What a stage gives of a talk: what is finished, without what the texts do not say. Null where that is nothing. */
export function givenOf({ deck, numbers }: Shown, material: Material): Shown | null {
  const checked = withoutProblems({ deck, leftOut: [], numbers }, material)
  return 'refused' in checked ? null : { deck: checked.deck, numbers: checked.numbers }
}
