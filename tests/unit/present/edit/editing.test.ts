import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { shownOf } from '../../../../src/present/deck/draft.ts'
import { type Draft, draftSchema } from '../../../../src/present/deck/schema.ts'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { blankStep, blankTalk, STEP_KINDS } from '../../../../src/present/edit/blank.ts'
import { beginEditing, type Editing, edit, type Intent } from '../../../../src/present/edit/editing.ts'

const number = fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double())
const text = fc.oneof(fc.string(), fc.constant('ك'.repeat(2001)), fc.constant('كلمة'))
const step = fc.oneof(
  fc.constantFrom(...STEP_KINDS).map((kind) => blankStep(kind, { steps: [] })),
  // What no step is.
  fc.anything().map((value) => value as ReturnType<typeof blankStep>),
)
const at = fc.integer({ min: 0, max: 100_000 })
const change: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    kind: fc.constant('head' as const),
    field: fc.constantFrom('title' as const, 'summary' as const),
    language: fc.constantFrom('ar' as const, 'en' as const),
    words: text,
    at,
  }),
  fc.record({
    kind: fc.constant('step' as const),
    step: number,
    to: step,
    field: fc.constantFrom('title.ar', ''),
    at,
  }),
  fc.record({ kind: fc.constant('add' as const), step: number, what: step }),
  fc.record({ kind: fc.constant('move' as const), from: number, to: number }),
  fc.record({ kind: fc.constantFrom('copy' as const, 'remove' as const), step: number }),
)
const any: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 5, arbitrary: change },
  { weight: 1, arbitrary: fc.constantFrom<Intent>({ kind: 'undo' }, { kind: 'redo' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('choose' as const), step: number }) },
)

const edited = (talk: Draft, intents: readonly Intent[]) => intents.reduce(edit, beginEditing(talk))

function undone(state: Editing): Editing {
  return state.past.length === 0 ? state : undone(edit(state, { kind: 'undo' }))
}
function redone(state: Editing): Editing {
  return state.future.length === 0 ? state : redone(edit(state, { kind: 'redo' }))
}

describe('editing a talk', () => {
  it('never gives a talk that could not be kept, nor a step that is not there', async () => {
    const talk = await loadDeck('who-spoke')
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (intents) => {
        const state = edited(talk, intents)
        expect(v.is(draftSchema, state.talk)).toBe(true)
        expect(state.talk.id).toBe(talk.id)
        expect(state.chosen).toBeGreaterThanOrEqual(0)
        expect(state.chosen).toBeLessThan(Math.max(1, state.talk.steps.length))
        const ids = state.talk.steps.flatMap((own) => (own.kind === 'question' ? [own.id] : []))
        if (!intents.some(({ kind }) => kind === 'step')) expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('goes back to the beginning, whatever has been done, and forward again to the same', async () => {
    const talk = await loadDeck('who-spoke')
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (intents) => {
        const state = redone(edited(talk, intents))
        const beginning = undone(state)
        expect(beginning.talk).toBe(talk)
        expect(redone(beginning).talk).toBe(state.talk)
      }),
    )
  })

  it('undoes what was typed in one go at once, and no more than that', () => {
    const typed = (words: string, when: number, field: 'title' | 'summary' = 'title'): Intent => ({
      kind: 'head',
      field,
      language: 'en',
      words,
      at: when,
    })
    const state = edited(blankTalk('own-new'), [
      typed('A', 0),
      typed('A t', 200),
      typed('A ta', 5000),
      typed('x', 5100, 'summary'),
    ])
    const titles = [state]
    for (let now = state; now.past.length > 0; now = titles[0] ?? now) {
      titles.unshift(edit(now, { kind: 'undo' }))
    }
    expect(titles.map(({ talk }) => [talk.title.en, talk.summary.en])).toEqual([
      ['', ''],
      ['A t', ''],
      ['A ta', ''],
      ['A ta', 'x'],
    ])
  })

  it('makes of the copy of a question another question', async () => {
    const talk = await loadDeck('who-spoke')
    const question = talk.steps.findIndex(({ kind }) => kind === 'question')
    const { talk: copied, chosen } = edited(talk, [{ kind: 'copy', step: question }])
    expect(chosen).toBe(question + 1)
    expect(copied.steps[chosen]).toMatchObject({ kind: 'question', id: 'who-is-here-2' })
  })
})

describe('a talk that is being written', () => {
  const words = { ar: '', en: 'One language' }

  it('is shown in both languages with the words that there are', () => {
    const talk = blankTalk('own-new')
    const [first] = talk.steps
    if (!first) throw new Error('a new talk has no step')
    const shown = shownOf({ ...talk, steps: [{ ...first, title: words }] })
    expect(shown?.deck.steps[0]?.title).toEqual({ ar: 'One language', en: 'One language' })
    expect(shown?.deck.title.en).toBe('Untitled talk')
  })

  it('is shown without the steps and lines that say nothing yet', () => {
    const statement = { ...blankStep('statement', { steps: [] }), title: words } as Draft['steps'][number]
    if (statement.kind !== 'statement') throw new Error(statement.kind)
    const talk = {
      ...blankTalk('own-new'),
      steps: [blankStep('view', { steps: [] }), { ...statement, lines: [words, { ar: ' ', en: '' }] }],
    }
    const shown = shownOf(talk)
    expect(shown?.numbers).toEqual([2])
    expect(shown?.deck.steps[0]).toMatchObject({ lines: [{ en: 'One language' }] })
    expect(shownOf(blankTalk('own-new'))).toBeNull()
  })
})
