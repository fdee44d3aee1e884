/**
 * Keeps one thing where it stands in the window while the page around it is laid out anew. A window has one scroll
 * position, so one thing is held at a time, and between times it is known what stands at the reading line.
 */
import { elementAtLine } from './element-at-line.ts'
import { whenPersonActs } from './person-acts.ts'
import { bringBack, bringTo, topOf, type WindowPlace, windowPlaceOf } from './window-place.ts'

/** The layout counts as settled when it has not changed for this long, in ms, and the fonts are there. */
const QUIET = 400

interface Seen {
  readonly element: Element
  readonly top: number
  readonly place: WindowPlace
}

/** What stood at the reading line when a person last scrolled; null at the very top of a page, which keeps itself. */
let seen: Seen | null = null
/** Puts the held thing where it belongs; null when nothing is held. */
let put: (() => void) | null = null
let stopListening = () => {}
let timer = 0

function see(element: Element): void {
  seen = { element, top: topOf(element), place: windowPlaceOf(element) }
}

/** Looks at what a person has before their eyes. */
export function look(): void {
  // Between two renderings there is no page to look at.
  if (!document.querySelector('main')) return
  if (window.scrollY <= 0) {
    seen = null
    return
  }
  // Nothing of the page is found under a modal dialog: what was seen last stands there still.
  const element = elementAtLine() ?? (seen?.element.isConnected ? seen.element : null)
  if (element) see(element)
}

function drop(): void {
  put = null
  stopListening()
  window.clearTimeout(timer)
}

/** From here on the page moves as it will; what stands before the eyes now is what counts. */
function letGo(): void {
  drop()
  look()
}

function endWhenQuiet(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => {
    if (document.fonts?.status === 'loading') endWhenQuiet()
    else letGo()
  }, QUIET)
}

/** Puts a thing where it belongs, and again after every change of the layout, until it is quiet or a person acts. */
export function hold(bring: () => void): void {
  drop()
  put = bring
  bring()
  look()
  stopListening = whenPersonActs(letGo)
  endWhenQuiet()
}

/** For whatever is about to change the layout: what is held stays held, otherwise what was last seen is. */
export function holdWhatIsSeen(): void {
  if (put) {
    layoutChanged()
    return
  }
  if (!seen) return
  const { element, top, place } = seen
  hold(() => {
    if (element.isConnected) bringTo(element, top)
    else if (place.id !== null && document.getElementById(place.id)) bringBack(place)
  })
}

/** The page has another size than before. */
export function layoutChanged(): void {
  if (!put) {
    look()
    return
  }
  put()
  endWhenQuiet()
}

/** The window has been scrolled. */
export function scrolled(): void {
  if (!put) look()
}

/** Where the person is now, as it was last seen. */
export const placeSeen = (): WindowPlace => seen?.place ?? { id: null, top: 0, y: 0 }

/** Whether what was last seen is gone: the page was rendered anew. */
export const seenIsGone = (): boolean => seen !== null && !seen.element.isConnected
