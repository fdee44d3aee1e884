/** No new edition takes over while a talk is given: each of its windows holds a lock, which the browser lets go with it. */
const NAME = 'masar.talk'

/** @returns lets go */
export function holdTalk(): () => void {
  let letGo: () => void = () => undefined
  const over = new Promise<void>((done) => {
    letGo = done
  })
  // A browser that has no locks, or none for a file on a disk, has no notice of updates that would matter.
  void navigator.locks?.request(NAME, { mode: 'shared' }, () => over).catch(() => undefined)
  return letGo
}

/** Whether a talk is open in any window of this browser. */
export async function isTalkOpen(): Promise<boolean> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    return held.some(({ name }) => name === NAME)
  } catch {
    return false
  }
}
