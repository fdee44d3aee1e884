/** How the events of the drawing, and of the list that stands in its place, are found in the page while a text is read. */
import type { PaneMarks } from '../../place/use-read-in-view.ts'

export const DRAWN: PaneMarks = {
  lit: '[role="option"][data-lit]',
  open: '[data-selected]',
  pointed: '[role="option"]',
  margin: 8,
  fixed: '[data-axis]',
  names: '[data-part="lane-name"]',
  inWords: '[data-read-events]',
}

export const LISTED: PaneMarks = {
  lit: 'li[data-lit]',
  open: '[data-selected]',
  pointed: 'li[data-locator]',
  margin: 4,
  within: '[data-read-events]',
  inWords: '[data-read-events]',
}
