import * as v from 'valibot'
import type { WindowPlace } from './window-place.ts'

const KEY = 'masar.places'
/** Of a long session, the entries a person may still come back to. */
const MOST = 60

const schema = v.array(
  v.tuple([v.string(), v.object({ id: v.nullable(v.string()), top: v.number(), y: v.number() })]),
)

/** The places of this tab's history, by the key of their entry. What cannot be read is as if it were not there. */
export function readPlaces(): Map<string, WindowPlace> {
  try {
    return new Map(v.parse(schema, JSON.parse(window.sessionStorage.getItem(KEY) ?? '[]')))
  } catch {
    return new Map()
  }
}

export function storePlaces(places: ReadonlyMap<string, WindowPlace>): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify([...places].slice(-MOST)))
  } catch {
    // Not remembered; a page then opens at its address.
  }
}
