import { useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { isOfKind, type Locator } from '../../locator.ts'
import { useKnowledge, useLights } from '../../place/lighting.ts'

const NO_EVENTS: ReadonlySet<Locator> = new Set()

/** The events that belong to what is pointed at anywhere or is being read. */
export function useLitEvents(record: RecordOfThings): ReadonlySet<Locator> {
  useKnowledge(record.litBy)
  const lights = useLights()
  return useMemo(() => {
    const events = lights.flatMap(({ lit }) => [...lit]).filter((locator) => isOfKind('event', locator))
    return events.length > 0 ? new Set(events) : NO_EVENTS
  }, [lights])
}
