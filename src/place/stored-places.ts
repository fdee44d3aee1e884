import type { WindowPlace } from './window-place.ts'

const KEY = 'masar.places'
/** Of a long session, the entries that were left last: the likeliest to be come back to. */
const MOST = 60

/** What stands there may be anything; by hand and not by a schema, as every page reads it first. */
function placeOf(entry: unknown): [key: string, place: WindowPlace] | null {
  if (!Array.isArray(entry)) return null
  const [key, place]: readonly unknown[] = entry
  if (typeof key !== 'string' || typeof place !== 'object' || place === null) return null
  const { id, top, y }: { readonly id?: unknown; readonly top?: unknown; readonly y?: unknown } = place
  if (typeof top !== 'number' || typeof y !== 'number') return null
  return id === null || typeof id === 'string' ? [key, { id, top, y }] : null
}

/** The places of this tab's history, by the key of their entry. What cannot be read is as if it were not there. */
export function readPlaces(): Map<string, WindowPlace> {
  try {
    const entries: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(entries) ? entries.map(placeOf).filter((entry) => entry !== null) : [])
  } catch {
    return new Map()
  }
}

/** @param places in the order in which they were left */
export function storePlaces(places: ReadonlyMap<string, WindowPlace>): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify([...places].slice(-MOST)))
  } catch {
    // Not remembered; a page then opens at its address.
  }
}
