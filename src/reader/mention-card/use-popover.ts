import { type RefObject, useEffect } from 'react'
import { stayBeside } from '../../ui/beside/stay-beside.ts'
import type { Shown } from './card-state.ts'
import { mentionAt } from './use-mention-card.ts'

/**
 * Opens the card beside the mention it is about; Escape, a press or the focus elsewhere, or the mention's leaving the
 * window asks for its end. Tab goes through a card that has been entered, and passes by one that is only shown.
 */
export function usePopover(
  card: RefObject<HTMLElement | null>,
  shown: Shown<HTMLElement> | null,
  close: () => void,
): void {
  useEffect(() => {
    const element = card.current
    if (!element || !shown) return
    const { mention, pinned } = shown
    element.showPopover({ source: mention })
    mention.setAttribute('aria-expanded', 'true')
    if (pinned) element.focus()
    const stopPlacing = stayBeside(element, mention)

    const onKey = (event: KeyboardEvent) => {
      // Until the focus has moved: what points still reaches into it.
      if (event.key === 'Tab') element.inert = !pinned && !element.contains(document.activeElement)
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (element.contains(document.activeElement)) mention.focus()
      close()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target) && !mentionAt(target)) close()
    }
    // Whoever goes on by keys is not to have the card over what comes next. Another mention shows a card of its own.
    const onFocus = ({ target }: FocusEvent) => {
      element.inert = false
      if (target instanceof Node && !element.contains(target) && !mentionAt(target)) close()
    }
    // Scrolled away by keys, the words leave their card behind; whoever is in it keeps it.
    const onScroll = () => {
      const { top, bottom } = mention.getBoundingClientRect()
      const isGone = bottom < 0 || top > window.innerHeight
      if (isGone && !element.contains(document.activeElement)) close()
    }
    window.addEventListener('scroll', onScroll, { capture: true, passive: true })
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('focusin', onFocus)
    window.addEventListener('pointerdown', onPress)
    return () => {
      window.removeEventListener('scroll', onScroll, true)
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPress)
      window.removeEventListener('focusin', onFocus)
      stopPlacing()
      element.inert = false
      mention.removeAttribute('aria-expanded')
      element.hidePopover()
    }
  }, [card, shown, close])
}
