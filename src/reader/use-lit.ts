import { type RefObject, useEffect, useState } from 'react'
import { loadRecord, type RecordOfThings } from '../corpus/record.ts'
import { isLocator } from '../locator.ts'
import { usePairing } from '../ui/pairing.ts'

/**
 * Marks with `data-lit` everything in the page that belongs to what a person points at in another pane, or in the text
 * itself: mentions of it, the parts that speak of it, their sections in the contents. The attribute is set past React,
 * which would otherwise draw the whole document again at every hover.
 */
export function useLit(page: RefObject<HTMLElement | null>): void {
  const { pointed } = usePairing()
  const [record, setRecord] = useState<RecordOfThings | null>(null)
  useEffect(() => {
    if (pointed) void loadRecord().then(setRecord)
  }, [pointed])
  useEffect(() => {
    const root = page.current
    if (!root || !record || !pointed) return
    const lit = record.litBy(pointed)
    const marked = [...root.querySelectorAll<HTMLElement>('[data-locator]:not([data-lit])')].filter(
      (element) => {
        const locator = element.dataset.locator ?? ''
        return isLocator(locator) && lit.has(locator)
      },
    )
    for (const element of marked) element.dataset.lit = ''
    return () => {
      // A component that lights itself writes another value: that is its own.
      for (const element of marked) if (element.dataset.lit === '') delete element.dataset.lit
    }
  }, [page, record, pointed])
}
