/**
 * Keeps one thing where it stands in the window while the page around it is laid out anew. A window has one scroll
 * position, so only one thing is held at a time. While nothing is held, what stands at the reading line is remembered.
 */
import { afterPaint } from '../ui/after-paint.ts'
import { clauseAtLine, clauseNow, isAtLine, type SeenClause } from './clause-at-line.ts'
import { elementAtLine, namedEntryInSight } from './element-at-line.ts'
import { whenPersonActs } from './person-acts.ts'
import { bringBack, bringTo, topOf, type WindowPlace, windowPlaceOf } from './window-place.ts'

interface Seen {
  readonly element: Element
  readonly top: number
  readonly place: WindowPlace
  readonly clause: SeenClause | null
}

/** What stood at the reading line, or the entry named by the address, when a person last scrolled; null at the very top, where nothing has to be kept. */
let seen: Seen | null = null
/** Puts the held thing where it belongs; null when nothing is held. */
let put: (() => void) | null = null
/** How near what is held is kept: the paragraph where it stood, or the clause of it. */
let nearness: 'paragraph' | 'clause' = 'paragraph'
/** How far the window was scrolled when it had been put there. */
let heldAt = 0
/** How high the page was then, in CSS px. */
let heldHeight = 0
let stopListening = () => {}
let dropLook = () => {}

function see(element: Element): void {
  seen = {
    element,
    top: topOf(element),
    place: windowPlaceOf(element),
    clause: clauseAtLine(element, seen?.clause ?? null),
  }
}

const isSeenInPlace = (): boolean =>
  seen?.element.isConnected === true && Math.abs(topOf(seen.element) - seen.top) <= 2

/** Whether the window shows no page, but the words that it could not be shown. */
export const isFailed = (): boolean => document.querySelector('main[data-failed]') !== null

/** Looks at what a person has before their eyes. */
export function look(): void {
  dropLook()
  // Between two renderings there is no page to look at.
  const page = document.querySelector('main')
  if (!page || isFailed()) return
  if (window.scrollY <= 0) {
    seen = null
    return
  }
  // Nothing of the page is found under a modal dialog: what was seen last stands there still.
  // Where nothing stands at the line, between figures for example, what counts is how far the page is scrolled.
  see(namedEntryInSight() ?? elementAtLine() ?? (seen?.element.isConnected ? seen.element : page))
}

const pageHeight = (): number => document.documentElement.scrollHeight

function putBack(): void {
  put?.()
  heldAt = window.scrollY
  heldHeight = pageHeight()
  // Finding what stands at the line takes time that the person would wait for; where it is to stand is known.
  dropLook()
  dropLook = afterPaint(look)
}

function drop(): void {
  put = null
  stopListening()
}

/** From here on the page moves as it will; what stands before the eyes now is what counts. */
function letGo(): void {
  drop()
  look()
}

/**
 * Puts a thing where it belongs, and again after every change of the layout, until a person acts. How long fonts, charts
 * and a slow machine take to settle makes no difference.
 */
export function hold(bring: () => void): void {
  drop()
  put = bring
  putBack()
  stopListening = whenPersonActs(letGo)
}

/**
 * For whatever is about to change the layout: what is held stays held, otherwise what was last seen is.
 * @param finest how near: another size leaves the paragraph where it stands, another language the clause of it, as its
 *   words are then found elsewhere in the paragraph
 */
export function holdWhatIsSeen(finest: 'paragraph' | 'clause' = 'paragraph'): void {
  // One step of a person's may do both: the language changes, and with it a setting that is kept.
  if (put) {
    if (finest === 'clause') nearness = 'clause'
    putBack()
    return
  }
  if (!seen) return
  const { element, top, place, clause } = seen
  nearness = finest
  hold(() => {
    if (element.isConnected) bringTo(element, top)
    else if (place.id !== null && document.getElementById(place.id)) bringBack(place)
    // Where the paragraph stands as it stood, its clause may not.
    const clauseThere = nearness === 'clause' && clause && clauseNow(clause)
    if (clause && clauseThere && (clause.focused || !isAtLine(clauseThere))) bringTo(clauseThere, clause.top)
  })
}

/** The page has another size than before. */
export function layoutChanged(): void {
  if (put) putBack()
  else look()
}

/**
 * The window has been scrolled. When neither we nor a new layout did it (the browser's own search in the page, a screen
 * reader), the person is somewhere else now. A browser that keeps another element in place while the page is laid out
 * anew scrolls before the new size is told.
 */
export function scrolled(): void {
  if (!put) look()
  else if (window.scrollY === heldAt || isSeenInPlace()) return
  else if (pageHeight() !== heldHeight) putBack()
  else letGo()
}

/** Where the person is now, as it was last seen. */
export const placeSeen = (): WindowPlace => seen?.place ?? { id: null, top: 0, y: 0 }

/** Whether what was last seen is gone: the page was rendered anew. */
export const seenIsGone = (): boolean => seen !== null && !seen.element.isConnected
