import { type RefObject, useEffect, useRef } from 'react'

/**
 * A pane that is opened takes the focus, so that its name is heard and Tab leads into it; when it closes, the focus goes
 * back to where it was, and where that was nowhere to the place being read, which before the first part is the title.
 * @param pane the name of the pane that is open; a page that opens with one leaves the focus to its text
 * @param reading eId of the part being read
 */
export function usePaneFocus(
  element: RefObject<HTMLElement | null>,
  pane: string | null,
  reading: string | null,
): void {
  const before = useRef(pane)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    if (before.current === pane) return
    const wasOpen = before.current !== null
    before.current = pane
    const { activeElement, body } = document
    if (pane !== null) {
      if (!wasOpen) from.current = activeElement
      element.current?.focus({ preventScroll: true })
      return
    }
    // The focus is elsewhere, where a person has put it since.
    if (activeElement !== null && activeElement !== body) return
    const opener = from.current
    const target =
      opener instanceof HTMLElement && opener !== body && opener.isConnected
        ? opener
        : document.getElementById(reading ?? 'title')
    target?.focus({ preventScroll: true })
  }, [pane, element, reading])
}
