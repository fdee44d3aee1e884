import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { deckSchema } from '../../../../src/present/deck/schema.ts'
import { deck as written } from '../../../../src/present/decks/who-spoke.ts'
import { readDeckFile } from '../../../../src/present/own/deck-file.ts'
import { DECK_PLACE, filledWith, TITLE_PLACE } from '../../../../src/present/venue/one-file.ts'

const template = `<head>${TITLE_PLACE}</head><body>${DECK_PLACE}<script>1</script></body>`

/** The text of the element that holds the deck, as a browser would end it. */
const deckIn = (html: string): string =>
  /<script type="application\/json" id="masar-deck">([\s\S]*?)<\/script/i.exec(html)?.[1] ?? ''

describe('a talk as one file', () => {
  const deck = v.parse(deckSchema, written)

  it('holds the deck, which is read from it again', () => {
    const read = readDeckFile(deckIn(filledWith(template, deck)))
    expect(read).toMatchObject({ deck, leftOut: [] })
  })

  it('lets nothing in a deck end its element, run, or stand for a part of the template', () => {
    const bad = '</script><script>alert(1)</script><!--<script>$&$1'
    const hostile = { ...deck, title: { ar: bad, en: bad } }
    const html = filledWith(template, hostile)
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html.match(/<!--/g)).toBeNull()
    const read = readDeckFile(deckIn(html))
    expect('deck' in read && read.deck.title.en).toBe(bad)
  })

  it('is not made of anything else', () => {
    expect(() => filledWith('<html></html>', deck)).toThrow()
  })
})
