/** Where a person is on a page, in a form that outlasts the page: the nearest element with an id, and where it stands. */
export interface WindowPlace {
  readonly id: string | null
  /** Of the element's top from the top of the window, in CSS px. */
  readonly top: number
  /** How far the window is scrolled; for a page that no longer has the element. */
  readonly y: number
}

export const topOf = (element: Element): number => element.getBoundingClientRect().top

export function windowPlaceOf(element: Element | null): WindowPlace {
  const named = element?.closest('[id]')
  const inPage = named?.closest('main') && named.localName !== 'main' ? named : null
  return { id: inPage?.id ?? null, top: inPage ? topOf(inPage) : 0, y: window.scrollY }
}

/** Scrolls so that the element stands there again. */
export function bringTo(element: Element, top: number): void {
  const away = topOf(element) - top
  if (Math.abs(away) > 0.5) window.scrollBy({ top: away, behavior: 'instant' })
}

export function bringBack({ id, top, y }: WindowPlace): void {
  const element = id === null ? null : document.getElementById(id)
  if (element) bringTo(element, top)
  else window.scrollTo({ top: y, behavior: 'instant' })
}
