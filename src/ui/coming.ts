/** Parts of the page that were asked for and are still being fetched, for who says so. */
let count = 0
const listeners = new Set<() => void>()

function add(change: 1 | -1): void {
  count += change
  for (const listener of listeners) listener()
}

/** One more is being fetched. @returns says that it is no longer; to be called once or more often */
export function startComing(): () => void {
  let isOver = false
  add(1)
  return () => {
    if (isOver) return
    isOver = true
    add(-1)
  }
}

/** The same as long as a promise is neither kept nor broken. */
export const whileComing = <Result>(coming: Promise<Result>): Promise<Result> => coming.finally(startComing())

export const isSomethingComing = (): boolean => count > 0

export function watchComing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
