/**
 * Requests that one connection sends without waiting for answers are answered one after another: a file that is opened
 * for an answer which has to wait for others stays open for ever if the connection ends before.
 */
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

interface Line {
  /** Whether an answer is on its way. */
  busy: boolean
  readonly waiting: (() => void)[]
}

const lines = new WeakMap<Socket, Line>()

function lineOf(socket: Socket): Line {
  const known = lines.get(socket)
  if (known) return known
  const line: Line = { busy: false, waiting: [] }
  lines.set(socket, line)
  socket.once('close', () => {
    for (const go of line.waiting.splice(0)) go()
  })
  return line
}

/**
 * Waits until all that this connection has asked for before is answered.
 * @returns whether the connection still stands, so that an answer can come
 */
export async function turnOf(socket: Socket, answer: ServerResponse): Promise<boolean> {
  const line = lineOf(socket)
  if (line.busy) await new Promise<void>((go) => line.waiting.push(go))
  if (socket.destroyed) return false
  line.busy = true
  answer.once('close', () => {
    line.busy = false
    line.waiting.shift()?.()
  })
  return true
}
