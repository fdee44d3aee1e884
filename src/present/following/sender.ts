/** Sends what the speaker does, one message after the other; of what has not gone out yet only the latest counts. */
import type { Said } from './protocol.ts'

/** `later`: too much was sent, or the network is gone for now. `lost`: somebody else has the key. */
export type SendOutcome = 'sent' | 'later' | 'lost'

/** The light moves smoothly enough on other screens. */
const POINTER_GAP_MS = 50
/** Tried again after so long, then after twice as long, up to a few seconds; at once when there is a new step. */
const LATER_MS = 500
const LATEST_MS = 5000

export function createSender(post: (words: Said) => Promise<SendOutcome>): (words: Said) => void {
  const waiting = new Map<Said['kind'], Said>()
  let busy = false
  let wake = () => {}
  const wait = (ms: number, isCutShort: boolean) =>
    new Promise<void>((done) => {
      setTimeout(done, ms)
      if (isCutShort) wake = done
    })
  const next = () => waiting.get('talk') ?? waiting.get('pointer')
  const pump = async () => {
    busy = true
    let laterMs = LATER_MS
    for (let words = next(); words; words = next()) {
      waiting.delete(words.kind)
      const outcome = await post(words)
      if (outcome === 'lost') waiting.clear()
      else if (outcome === 'later') {
        if (!waiting.has(words.kind)) waiting.set(words.kind, words)
        await wait(laterMs, true)
        laterMs = Math.min(LATEST_MS, laterMs * 2)
        continue
      }
      laterMs = LATER_MS
      if (words.kind === 'pointer') await wait(POINTER_GAP_MS, false)
    }
    busy = false
  }
  return (words) => {
    waiting.set(words.kind, words)
    if (!busy) void pump()
    else if (words.kind === 'talk') wake()
  }
}
