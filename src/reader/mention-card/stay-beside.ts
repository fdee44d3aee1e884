import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom'

/** Keeps an element just below another, or above it where there is no room, until it is told to stop. */
export function stayBeside(element: HTMLElement, anchor: HTMLElement): () => void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(6), flip({ padding: 60 }), shift({ padding: 10 })],
    })
    element.style.left = `${x}px`
    element.style.top = `${y}px`
  }
  return autoUpdate(anchor, element, () => void place())
}
