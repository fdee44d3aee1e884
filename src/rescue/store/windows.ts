/** What the windows of one browser tell each other of the documents they share. */
import * as v from 'valibot'

const message = v.variant('type', [
  /** A document was brought, or its repair has come to its end. */
  v.object({ type: v.literal('listed') }),
  v.object({ type: v.literal('removed'), id: v.string() }),
  /** Something was decided on it. */
  v.object({ type: v.literal('changed'), id: v.string() }),
  v.object({ type: v.literal('opened'), id: v.string() }),
  /** The answer to `opened` of a window that has it open as well. */
  v.object({ type: v.literal('open-too'), id: v.string() }),
  v.object({ type: v.literal('closed'), id: v.string() }),
])

export type Message = v.InferOutput<typeof message>

/** What carries words between windows: a BroadcastChannel, or in tests something simpler. */
export interface Windows {
  readonly tell: (message: Message) => void
  readonly listen: (hear: (message: Message) => void) => void
}

export const ALONE: Windows = { tell: () => undefined, listen: () => undefined }

export function otherWindows(name: string): Windows {
  if (typeof BroadcastChannel === 'undefined') return ALONE
  const channel = new BroadcastChannel(name)
  return {
    tell: (said) => channel.postMessage(said),
    listen(hear) {
      channel.onmessage = ({ data }) => {
        const read = v.safeParse(message, data)
        if (read.success) hear(read.output)
      }
    },
  }
}
