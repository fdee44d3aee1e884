/**
 * The key of a room: one person has it, or nobody. It is taken with a code, the server's own or one that the holder has
 * asked for; each code serves once. Nothing here waits for anything, so of two people who take it at once one has it.
 */
import { randomUUID } from 'node:crypto'
import type { Held, Offered } from '../../present/following/protocol.ts'
import { isSameSecret, newCode, readCode } from './secrets.ts'

/** 80 bits: it stands in a terminal for as long as the server runs. */
const PRINTED_SIGNS = 16
/** 50 bits, for a few minutes. */
const OFFERED_SIGNS = 10
const OFFERED_SECONDS = 300

export interface Key {
  /** The name of whoever has it. */
  readonly holder: () => string | null
  readonly isHeldWith: (proof: string) => boolean
  /** Null for a code that does not serve. */
  readonly take: (code: string) => Held | null
  /** The holder wants to hand the key on; null for anybody else. */
  readonly offer: (proof: string) => Offered | null
  /** The holder keeps it after all. */
  readonly keep: (proof: string) => void
}

/**
 * @param print shows a code where the server was started: whoever stands there can always take the key
 * @param now milliseconds
 */
export function createKey(print: (code: string, isFirst: boolean) => void, now: () => number): Key {
  let held: Held | null = null
  let printed = newCode(PRINTED_SIGNS)
  let offer: { readonly code: string; readonly until: number } | null = null
  print(printed, true)

  const isHeldWith = (proof: string) => held !== null && isSameSecret(proof, held.proof)
  const serves = (typed: string): 'printed' | 'offer' | null => {
    const code = readCode(typed)
    const isPrinted = isSameSecret(code, readCode(printed))
    const isOffer = isSameSecret(code, readCode(offer?.code ?? newCode(OFFERED_SIGNS)))
    if (isPrinted) return 'printed'
    return isOffer && offer !== null && now() < offer.until ? 'offer' : null
  }
  return {
    holder: () => held?.holder ?? null,
    isHeldWith,
    take(code) {
      const which = serves(code)
      if (which === null) return null
      held = { proof: newCode(32), holder: randomUUID() }
      offer = null
      if (which === 'printed') {
        printed = newCode(PRINTED_SIGNS)
        print(printed, false)
      }
      return held
    },
    offer(proof) {
      if (!isHeldWith(proof)) return null
      offer = { code: newCode(OFFERED_SIGNS), until: now() + OFFERED_SECONDS * 1000 }
      return { code: offer.code, seconds: OFFERED_SECONDS }
    },
    keep(proof) {
      if (isHeldWith(proof)) offer = null
    },
  }
}
