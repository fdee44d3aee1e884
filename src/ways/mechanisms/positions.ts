/** The positions taken on a mechanism, side by side. */
import type { MechanismPassage } from '../../corpus/ways/model.ts'

type Position = MechanismPassage['position']

/** In the order in which they are set. */
const ORDER: readonly Position[] = ['proposes', 'praises', 'doubts', 'describes']

/** Those that the texts take, each with its passages. */
export const positionsOf = (
  passages: readonly MechanismPassage[],
): { readonly position: Position; readonly own: readonly MechanismPassage[] }[] =>
  ORDER.map((position) => ({
    position,
    own: passages.filter((passage) => passage.position === position),
  })).filter(({ own }) => own.length > 0)
