import { hold } from './hold.ts'

/**
 * Brings an element below the bar (as far as its scroll margin says) and the focus to it, and keeps it there while fonts
 * and layout still move it. Given up as soon as a person scrolls, touches or presses a key.
 */
export function land(element: Element, { focus }: { readonly focus: boolean } = { focus: true }): void {
  hold(() => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  if (focus && element instanceof HTMLElement) element.focus({ preventScroll: true })
}
