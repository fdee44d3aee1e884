import { useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import type { Locator } from '../../locator.ts'
import { usePairing } from '../../ui/pairing.ts'

const NO_EVENTS: ReadonlySet<Locator> = new Set()

/** The events that belong to what is pointed at anywhere or is being read. */
export function useLitEvents(record: RecordOfThings, reading: Locator | null): ReadonlySet<Locator> {
  const { pointed } = usePairing()
  return useMemo(() => {
    const locators = [pointed, reading].flatMap((locator) => (locator ? record.eventsAt(locator) : []))
    return locators.length > 0 ? new Set(locators) : NO_EVENTS
  }, [pointed, reading, record])
}
