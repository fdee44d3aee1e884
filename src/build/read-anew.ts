/** What a server that runs keeps of a file, and reads again when another build has exchanged it. */
import { statSync } from 'node:fs'

/** What tells a file from the one that stood there before; null where none stands. */
const stampOf = (file: string): string | null => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : null
}

/**
 * @param read what is made of the file, which may be gone or half written while it is exchanged
 * @returns what was made of it last; while it cannot be read, what was made of it before
 */
export function readAnew<T>(file: string, read: () => T): () => T {
  let stamp = stampOf(file)
  let known = read()
  return () => {
    const now = stampOf(file)
    if (now === stamp || now === null) return known
    try {
      known = read()
      stamp = now
    } catch {
      // Half written: it is looked at again for the next request.
    }
    return known
  }
}
