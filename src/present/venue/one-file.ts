/**
 * A talk as one file: a template that the build has written (build/one-file.ts), with the deck put into it. What is put in
 * stands in an element of data and can neither run nor end it.
 */
import type { Deck } from '../deck/schema.ts'
import { writeDeckFile } from '../own/deck-file.ts'

export const DECK_PLACE = '<script type="application/json" id="masar-deck"></script>'
export const TITLE_PLACE = '<title>Masar · مسار</title>'

/** Data for an element of a page: no text in them can be taken for the end of the element, or for a comment. */
export const asData = (json: string): string => json.replaceAll('<', '\\u003c')

const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** @throws Error when the template is none */
export function filledWith(template: string, deck: Deck): string {
  if (!template.includes(DECK_PLACE) || !template.includes(TITLE_PLACE)) throw new Error('not the template')
  return template
    .replace(TITLE_PLACE, () => `<title>${escaped(`${deck.title.ar} · ${deck.title.en}`)}</title>`)
    .replace(DECK_PLACE, () => DECK_PLACE.replace('><', () => `>${asData(writeDeckFile(deck))}<`))
}
