/**
 * A talk and the address of its window are to say the same. What the window itself writes into the address arrives later,
 * perhaps after the talk has gone on, or never, where something later was written first: that is not a person's wish.
 */
import { isSame, type Position } from '../deck/position.ts'

type Answer =
  | { readonly kind: 'stay' }
  /** The address is to be written anew. */
  | { readonly kind: 'write'; readonly at: Position }
  /** A person has gone to another address, and the talk is to go there too. */
  | { readonly kind: 'follow'; readonly at: Position }

export interface Agreement {
  /**
   * What is to be done now; to be asked whenever one of the two has changed.
   * @param here where the talk stands
   * @param written what the address says
   */
  readonly meet: (here: Position, written: Position) => Answer
}

/** @param start where talk and address are the same at first */
export function startAgreement(start: Position): Agreement {
  /** What the address said last. */
  let seen = start
  /** What this window has written and has not seen in the address yet, in order. */
  let underWay: readonly Position[] = []
  return {
    meet(here, written) {
      if (!isSame(written, seen)) {
        const arrived = underWay.findIndex((at) => isSame(at, written))
        seen = written
        underWay = arrived === -1 ? [] : underWay.slice(arrived + 1)
        if (arrived === -1 && !isSame(here, written)) return { kind: 'follow', at: written }
      }
      if (isSame(here, underWay.at(-1) ?? seen)) return { kind: 'stay' }
      underWay = [...underWay, here]
      return { kind: 'write', at: here }
    },
  }
}
