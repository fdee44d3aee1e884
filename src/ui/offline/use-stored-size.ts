import { useEffect, useState } from 'react'
import { publicPath } from '../site-path.ts'
import { STORED_SIZE, storedFile } from './stored-file.ts'

async function storedSize(): Promise<number | null> {
  const answer = await storedFile(publicPath(STORED_SIZE))
  const size: { readonly bytes: number } | undefined = await answer?.json()
  return size?.bytes ?? null
}

/**
 * How many bytes are stored for use without a network, as the build has added them up: what a browser says of the whole
 * site counts notes, too, and what it has yet to clear. Null where it is not known.
 */
export function useStoredSize(isStored: boolean): number | null {
  const [bytes, setBytes] = useState<number | null>(null)
  useEffect(() => {
    if (!isStored) return
    let left = false
    storedSize()
      .catch(() => null)
      .then((size) => left || setBytes(size))
    return () => {
      left = true
    }
  }, [isStored])
  return isStored ? bytes : null
}
