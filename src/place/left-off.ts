/** Where a person was reading last, so that the front page can lead back there. */
import { useSyncExternalStore } from 'react'
import { isDocumentId } from '../corpus/load.ts'
import { type Locator, parseLocator } from '../locator.ts'
import { readStored, STORAGE_KEYS, store } from '../ui/storage.ts'

export const keepLeftOff = (part: Locator): boolean => store(STORAGE_KEYS.leftOff, part)

const neverChanges = () => () => undefined

/** Null in the first rendering, where nothing was read, and for a stored text that names no part of our documents. */
export function useLeftOff(): {
  readonly locator: Locator
  readonly document: string
  readonly eId: string
} | null {
  const stored = useSyncExternalStore(
    neverChanges,
    () => readStored(STORAGE_KEYS.leftOff),
    () => null,
  )
  const address = stored === null ? null : parseLocator(stored)
  if (address?.kind !== 'part' || !isDocumentId(address.document)) return null
  const { document, eId } = address
  return { locator: `${document}/${eId}`, document, eId }
}
