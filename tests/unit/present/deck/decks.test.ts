import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../../src/present/deck/check.ts'
import { secondsOf } from '../../../../src/present/deck/pacing.ts'
import type { Deck } from '../../../../src/present/deck/schema.ts'
import { DECK_IDS, loadDeck } from '../../../../src/present/decks/registry.ts'
import { loadMaterial } from '../../../../src/present/load-material.ts'

const MINUTES = { 'twenty-years': 20, 'who-spoke': 10, 'reading-a-report': 30 }

describe.each(DECK_IDS)('the deck %s', (id) => {
  it('names places that exist, quotes whole clauses letter for letter, and has the figures of its sources', async () => {
    const deck = await loadDeck(id)
    expect(problemsOf(deck, await loadMaterial(deck))).toEqual([])
  })

  it('takes the time it is announced for', async () => {
    expect(secondsOf(await loadDeck(id))).toBe(MINUTES[id] * 60)
  })

  it('has its sources for every step that quotes, shows or counts, and ends with them', async () => {
    const { steps } = await loadDeck(id)
    const showing = ['quotation', 'comparison', 'figure', 'table', 'view']
    expect(steps.filter(({ kind, sources }) => showing.includes(kind) && sources.length === 0)).toEqual([])
    expect(steps.at(-1)?.kind).toBe('sources')
  })

  it('is Arabic in Arabic and English in English', async () => {
    const { steps } = await loadDeck(id)
    const texts = steps.flatMap(({ title, notes }) => [title, notes])
    expect(texts.filter(({ ar }) => !/\p{Script=Arabic}/u.test(ar))).toEqual([])
    expect(texts.filter(({ en }) => /\p{Script=Arabic}/u.test(en))).toEqual([])
  })
})

describe('the check of a deck', () => {
  it('finds a place that is not there, words that are not said there, another figure, a question never asked', async () => {
    const deck = await loadDeck('who-spoke')
    const material = await loadMaterial(deck)
    const broken: Deck = {
      ...deck,
      steps: deck.steps.map((step) => {
        switch (step.kind) {
          case 'title':
            return { ...step, sources: ['a-66-77/para_99'] as const as ['a-66-77/para_99'] }
          case 'quotation':
            return { ...step, quotation: { ...step.quotation, words: 'وطلب إلى نحو 150' } }
          case 'figure':
            return { ...step, figure: { ...step.figure, value: 99 } }
          case 'answers':
            return { ...step, question: 'never' }
          default:
            return step
        }
      }),
    }
    expect(problemsOf(broken, material).map(({ step, kind }) => [step, kind])).toEqual([
      [1, 'no-such-place'],
      [3, 'not-said-there'],
      [4, 'other-figure'],
      [9, 'no-such-question'],
    ])
  })
})
