import { type RefObject, useInsertionEffect, useRef } from 'react'
import { useLanguage } from './language-context.tsx'

/** The height, in CSS px, of a part of the page that is out of sight; null of one that is not, or has the focus. */
function heightAway(part: Element): number | null {
  const { top, bottom, height } = part.getBoundingClientRect()
  const away = top > 1.25 * innerHeight || bottom < 0
  return away && !part.contains(document.activeElement) ? height : null
}

/**
 * When the language of the page changes, a part of it that is out of sight is in the new one at once, and styled and laid
 * out a frame after the rest: until then it has `data-late`, and takes the room that it had.
 */
export function useLaidOutLate(ref: RefObject<HTMLElement | null>): void {
  const { language } = useLanguage()
  const before = useRef(language)
  const part = ref.current
  // Looked at while the page still lies as it did: nothing has to be laid out for it.
  const height = before.current !== language && part ? heightAway(part) : null
  useInsertionEffect(() => {
    before.current = language
    if (height === null || !part) return
    part.dataset.late = ''
    part.style.blockSize = `${height}px`
    part.style.contentVisibility = 'hidden'
    const layOut = () => {
      window.removeEventListener('beforeprint', layOut)
      delete part.dataset.late
      part.style.blockSize = ''
      part.style.contentVisibility = ''
    }
    // Paper has nothing that is out of sight.
    window.addEventListener('beforeprint', layOut)
    requestAnimationFrame(() => setTimeout(layOut))
  })
}
