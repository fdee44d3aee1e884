import * as v from 'valibot'
import { readStored, STORAGE_KEYS, store } from '../../ui/storage.ts'
import { type Tallies, tallies } from './tallies.ts'

const stored = v.record(v.string(), tallies)

function readAll(): Record<string, Tallies> {
  try {
    return v.parse(stored, JSON.parse(readStored(STORAGE_KEYS.tallies) ?? '{}'))
  } catch {
    // Not what we wrote: as good as nothing.
    return {}
  }
}

/** What this browser keeps of a deck's questions. */
export const readTallies = (deck: string): Tallies => readAll()[deck] ?? {}

export function storeTallies(deck: string, own: Tallies): void {
  store(STORAGE_KEYS.tallies, JSON.stringify({ ...readAll(), [deck]: own }))
}
