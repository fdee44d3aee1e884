import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { after, before, buildsOf, stepAt, within } from '../../../../src/present/deck/position.ts'
import { deckSchema } from '../../../../src/present/deck/schema.ts'
import { loadDeck } from '../../../../src/present/decks/registry.ts'

const words = { ar: 'كلمة', en: 'word' }
const step = { kind: 'statement', title: words, notes: words, seconds: 30, lines: [words] }
const deck = { id: 'mine', title: words, summary: words, steps: [step] }

const withStep = (change: object) => ({ ...deck, steps: [{ ...step, ...change }] })

describe('a deck that is opened', () => {
  it('is read, what may be left out in its usual value', () => {
    const read = v.parse(deckSchema, deck)
    expect(read.steps[0]?.sources).toEqual([])
  })

  it.each([
    ['without steps', { ...deck, steps: [] }],
    ['with words in one language', withStep({ title: { en: 'word' } })],
    ['of an unknown kind of step', withStep({ kind: 'script' })],
    ['with a locator that is none', withStep({ sources: ['nowhere'] })],
    ['that shows another site', withStep({ kind: 'view', views: ['https://example.org/timeline'] })],
    ['that shows a page without a staged view', withStep({ kind: 'view', views: ['/about'] })],
    ['that would run', withStep({ kind: 'view', views: ['javascript:alert(1)'] })],
    ['with an endless text', withStep({ title: { ar: 'ك'.repeat(3000), en: 'w' } })],
  ])('%s is refused', (_, wrong) => {
    expect(v.safeParse(deckSchema, wrong).success).toBe(false)
  })

  it('of any other form is refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(v.safeParse(deckSchema, value).success).toBe(false)
      }),
    )
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('title', 'lines', 'seconds', 'notes', 'sources'),
        (value, at) => {
          const { success, output } = v.safeParse(deckSchema, withStep({ [at]: value }))
          if (success) expect(JSON.parse(JSON.stringify(output))).toEqual(output)
        },
      ),
    )
  })
})

describe('the way through a deck', () => {
  it('passes every state of every step once, there and back', async () => {
    const twenty = await loadDeck('twenty-years')
    const states = twenty.steps.reduce((sum, own) => sum + 1 + buildsOf(own), 0)
    const there = [{ step: 1, build: 0 }]
    for (let at = there[0]; at; at = there.at(-1)) {
      const next = after(twenty, at)
      if (next === at) break
      there.push(next)
    }
    expect(there).toHaveLength(states)
    const back = [...there].reverse()
    for (const [index, at] of back.entries()) expect(before(twenty, at)).toEqual(back[index + 1] ?? at)
  })

  it('has a nearest place for any numbers', async () => {
    const spoke = await loadDeck('who-spoke')
    fc.assert(
      fc.property(fc.double(), fc.double(), (wanted, build) => {
        const at = within(spoke, { step: wanted, build })
        expect(at.step).toBeGreaterThanOrEqual(1)
        expect(at.step).toBeLessThanOrEqual(spoke.steps.length)
        expect(at.build).toBeGreaterThanOrEqual(0)
        expect(at.build).toBeLessThanOrEqual(buildsOf(stepAt(spoke, at)))
      }),
    )
    expect(within(spoke, { step: 99, build: 5 })).toEqual({ step: spoke.steps.length, build: 0 })
  })
})
