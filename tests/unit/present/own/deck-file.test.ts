import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '../../../../src/present/deck/schema.ts'
import { DECK_IDS, loadDeck } from '../../../../src/present/decks/registry.ts'
import { loadMaterial } from '../../../../src/present/load-material.ts'
import { ownId, readDeckFile, withoutProblems, writeDeckFile } from '../../../../src/present/own/deck-file.ts'
import { deckIn, fragmentOf, holdsDeck } from '../../../../src/present/own/link-to-deck.ts'

const changed = (deck: Deck, change: (file: { deck: { steps: unknown[] }; version: number }) => void) => {
  const file = JSON.parse(writeDeckFile(deck)) as { deck: { steps: unknown[] }; version: number }
  change(file)
  return JSON.stringify(file)
}

describe('a deck as a file', () => {
  it.each(DECK_IDS)('%s comes back as it was, and nothing of it is left out', async (id) => {
    const deck = await loadDeck(id)
    const read = readDeckFile(writeDeckFile(deck))
    if ('refused' in read) throw new Error(read.refused)
    expect(read.deck).toEqual(deck)
    expect(withoutProblems(read, await loadMaterial(deck))).toMatchObject({ deck, leftOut: [] })
  })

  it('is shown without the steps that are damaged or name what does not exist; those are listed by their numbers', async () => {
    const deck = await loadDeck('who-spoke')
    const text = changed(deck, ({ deck: { steps } }) => {
      steps[1] = { kind: 'statement', title: { ar: 'أ', en: 'A' }, lines: '<script>' }
      Object.assign(steps[3] as object, { sources: ['a-66-77/para_99'] })
    })
    const read = readDeckFile(text)
    if ('refused' in read) throw new Error(read.refused)
    const checked = withoutProblems(read, await loadMaterial(read.deck))
    if ('refused' in checked) throw new Error(checked.refused)
    expect(checked.leftOut.slice(0, 2)).toEqual([
      { step: 2, kind: 'damaged', what: 'A' },
      { step: 4, kind: 'no-such-place', what: 'a-66-77/para_99' },
    ])
    expect(checked.deck.steps.length).toBe(deck.steps.length - checked.leftOut.length)
  })

  it('takes the answers along when their question is left out', async () => {
    const deck = await loadDeck('who-spoke')
    const question = deck.steps.findIndex(({ kind }) => kind === 'question')
    const answers = deck.steps.findIndex(({ kind }) => kind === 'answers')
    const read = readDeckFile(changed(deck, ({ deck: { steps } }) => void steps.splice(question, 1, null)))
    if ('refused' in read) throw new Error(read.refused)
    const checked = withoutProblems(read, await loadMaterial(read.deck))
    if ('refused' in checked) throw new Error(checked.refused)
    expect(checked.leftOut.map(({ step, kind }) => [step, kind])).toEqual([
      [question + 1, 'damaged'],
      [answers + 1, 'no-such-question'],
    ])
  })

  it('is refused with the reason when it cannot be one', async () => {
    const deck = await loadDeck('who-spoke')
    expect(readDeckFile('{"masar":')).toEqual({ refused: 'not-json' })
    expect(readDeckFile('[]')).toEqual({ refused: 'not-a-deck' })
    expect(readDeckFile('x'.repeat(1_000_001))).toEqual({ refused: 'too-large' })
    expect(readDeckFile(changed(deck, (file) => void Object.assign(file, { version: 2 })))).toEqual({
      refused: 'newer',
    })
    expect(readDeckFile(changed(deck, (file) => void Object.assign(file.deck, { steps: [1, 2] })))).toEqual({
      refused: 'nothing-left',
    })
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDeckFile(text)).toHaveProperty('refused')
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (steps) => {
        const file = { masar: 'deck', version: 1, deck: { id: 'a', title: { ar: 'أ', en: 'A' }, steps } }
        readDeckFile(JSON.stringify({ ...file, deck: { ...file.deck, summary: file.deck.title } }))
      }),
    )
  })

  it('gets an id beside those that are taken', () => {
    expect(ownId('who-spoke', new Set())).toBe('own-who-spoke')
    expect(ownId('own-who-spoke', new Set(['own-who-spoke', 'own-who-spoke-2']))).toBe('own-who-spoke-3')
  })
})

describe('a link with a deck in it', () => {
  it('brings the same deck, and is short enough to be sent', async () => {
    const deck = await loadDeck('who-spoke')
    const fragment = await fragmentOf(writeDeckFile(deck))
    expect(fragment && holdsDeck(fragment)).toBe(true)
    expect(fragment && (await deckIn(fragment))).toBe(writeDeckFile(deck))
  })

  it('that is cut off or made up brings nothing', async () => {
    const fragment = (await fragmentOf(writeDeckFile(await loadDeck('who-spoke')))) ?? ''
    for (const wrong of [fragment.slice(0, 400), '#deck=%%%', '#deck=', '#deck=AAAA'])
      expect(await deckIn(wrong)).toBeNull()
  })

  it('is refused to a deck that is too large for an address', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919) % 26) + 97)
    const text = String.fromCharCode(...noise.map((code, index) => code + ((index * index) % 7)))
    expect(await fragmentOf(`${text}${crypto.getRandomValues(new Uint8Array(20_000)).join('')}`)).toBeNull()
  })
})
