import { useLayoutEffect, useRef } from 'react'
import { holdWhatIsSeen } from './hold.ts'

/**
 * Keeps what stands at the reading line where it is when the page is laid out anew: another language, a pane opened or
 * closed. `layout` names the layout. (Settings and the width of the window are watched for every page: history-places.)
 */
export function useKeepPlace(layout: string): void {
  const before = useRef(layout)
  useLayoutEffect(() => {
    if (before.current === layout) return
    before.current = layout
    holdWhatIsSeen('clause')
  }, [layout])
}
