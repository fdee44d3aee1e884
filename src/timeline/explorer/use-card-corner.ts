import { type RefObject, useLayoutEffect, useState } from 'react'
import { scrollerOf, seenIn } from '../../place/scroller.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { type Corner, cornerFor, USUAL_CORNER } from './card-corner.ts'

/** The corner of the drawing for an event's card, chosen when the event is opened and kept while it is open. */
export function useCardCorner(
  stage: RefObject<HTMLElement | null>,
  event: string | null,
  isDrawn: boolean,
): Corner {
  const { direction } = useLanguage()
  const [corner, setCorner] = useState(USUAL_CORNER)
  useLayoutEffect(() => {
    const node = stage.current
    if (!event || !isDrawn || !node) return
    const scroller = scrollerOf(node)
    if (!scroller) return
    // The mark itself and not its words, which may be as long as the drawing is wide.
    const mark = node.querySelector(
      '[data-selected] :is([data-part="dot"], [data-part="bar"], [data-part="cluster"])',
    )
    setCorner(
      cornerFor(
        mark?.getBoundingClientRect() ?? null,
        node.getBoundingClientRect(),
        seenIn(scroller),
        window.innerHeight,
        direction,
      ),
    )
  }, [stage, event, isDrawn, direction])
  return corner
}
