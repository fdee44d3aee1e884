/**
 * Remembers where a person was at each entry of the history, and brings them back there. The router's own scrolling is
 * left one task: a page that a link leads to begins at its top.
 */
import type { AnyRouter, RouterHistory } from '@tanstack/react-router'
import { type Arrival, firstArrival } from './arrival.ts'
import { presentFragment } from './fragment.ts'
import {
  hold,
  holdWhatIsSeen,
  isFailed,
  layoutChanged,
  look,
  placeSeen,
  scrolled,
  seenIsGone,
} from './hold.ts'
import { readPlaces, storePlaces } from './stored-places.ts'
import { bringBack } from './window-place.ts'

let arrival: Arrival = 'opened'

/** Whether what the address names is to be brought into sight: not where a person returned to where they were. */
export const isToLand = (): boolean => arrival === 'opened' || arrival === 'led'

/** Whether it is the page that was opened, and not one that a link or a key of the app has led to. */
export const isFirstPage = (): boolean => arrival === 'opened' || arrival === 'opened elsewhere'

/** The changes of `<html>` that lay every page out anew: its looks, and the share of the pane. */
const LAYOUT_ATTRIBUTES = ['style', 'data-text-size', 'data-leading', 'data-measure', 'data-digits']

/** Knows at every moment what stands at the reading line. */
function watchScrolling(): void {
  let frame = 0
  window.addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(scrolled)
    },
    { passive: true },
  )
}

/** What stands at the reading line stays there when something else than scrolling moves it. */
function watchLayout(): void {
  // Not its height: on a phone that changes with every scroll, as the browser's own bar comes and goes.
  let width = window.innerWidth
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return
    width = window.innerWidth
    holdWhatIsSeen()
  })
  new ResizeObserver(layoutChanged).observe(document.body)
  new MutationObserver(() => holdWhatIsSeen()).observe(document.documentElement, {
    attributeFilter: LAYOUT_ATTRIBUTES,
  })
}

/** The entry of the history that the window shows. One that the browser made (a plain `#` link) gets a key here. */
function presentEntry({ location: { state } }: RouterHistory): string {
  if (!window.history.state) History.prototype.replaceState.call(window.history, state, '')
  return state.__TSR_key ?? ''
}

/** Called once, in the browser, before the first rendering. */
export function keepPlaces(router: AnyRouter): void {
  const places = readPlaces()
  const history: RouterHistory = router.history
  let entry = presentEntry(history)
  let first = true
  arrival = firstArrival(places.has(entry))
  let returning = arrival === 'returned' ? (places.get(entry) ?? null) : null
  /** How the present entry was come to. */
  let came = ''
  const leave = () => {
    // At the end of the map: what was left first is the first to be forgotten.
    places.delete(entry)
    places.set(entry, placeSeen())
  }

  /** A page that has failed is loaded anew where it was to be: a new one at its start, the same in another language at its place. */
  const leaveFailed = () => {
    if (came === 'REPLACE') leave()
    else if (came === 'PUSH') {
      places.delete(entry)
      // Nor does the browser bring back how far the notice was scrolled.
      window.history.scrollRestoration = 'manual'
    }
  }

  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => {
    window.history.scrollRestoration = 'auto'
    look()
    if (isFailed()) leaveFailed()
    else leave()
    storePlaces(places)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.history.scrollRestoration = 'manual'
  })
  router.update({ ...router.options, scrollRestoration: () => !first && arrival === 'led' })
  history.subscribe(({ action }) => {
    const led = action.type === 'PUSH' || action.type === 'REPLACE'
    // After Back the window may show the new place already, and what was last seen is the old one.
    if (led) look()
    if (!isFailed()) leave()
    entry = presentEntry(history)
    came = action.type
    if (first) return
    returning = led ? null : (places.get(entry) ?? null)
    arrival = returning ? 'returned' : 'led'
  })
  router.subscribe('onRendered', () => {
    const back = returning
    returning = null
    if (back) hold(() => bringBack(back))
    else if (first && !(arrival === 'opened' && presentFragment())) {
      if (seenIsGone()) bringBack(placeSeen())
      holdWhatIsSeen()
    }
    if (first) watchLayout()
    first = false
  })
  look()
  watchScrolling()
}
