const NAME = 'masar.offline'

let last: Promise<unknown> = Promise.resolve()

/**
 * One after the other, also among windows: what one removes is gone before another stores. A browser without locks keeps
 * the order of this window only.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(() => (navigator.locks ? navigator.locks.request(NAME, work) : work()))
  last = turn.catch(() => undefined)
  return turn
}
