import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../src/present/deck/schema.ts'
import { DECK_IDS, loadDeck } from '../../../../src/present/decks/registry.ts'
import { blankStep } from '../../../../src/present/edit/blank.ts'
import { rangeOf, usualRange, wordsOf } from '../../../../src/present/edit/clauses.ts'
import { placeIn, viewIn, withViewValue } from '../../../../src/present/edit/pasted.ts'
import { draftProblems, numbersOnStage } from '../../../../src/present/edit/problems.ts'
import { loadMaterial } from '../../../../src/present/load-material.ts'

describe('what of a talk cannot be shown', () => {
  it.each(DECK_IDS)('is nothing in %s', async (id) => {
    const deck = await loadDeck(id)
    expect(draftProblems(deck, await loadMaterial(deck))).toEqual([])
  })

  it('is said with the field in which it is put right; what is missing in one language is shown in the other', async () => {
    const deck = await loadDeck('who-spoke')
    const material = await loadMaterial(deck)
    const [first, , quotation] = deck.steps
    if (!first || quotation?.kind !== 'quotation') throw new Error('another deck')
    const draft: Draft = {
      ...deck,
      steps: [
        { ...first, title: { ...first.title, en: '' }, notes: { ar: '', en: '' } },
        { ...quotation, quotation: { ...quotation.quotation, at: 'a-66-77/para_99' } },
        { ...quotation, quotation: { ...quotation.quotation, words: 'غير ذلك', emphasis: [] } },
        { ...blankStep('view', deck), seconds: 1 },
      ],
    }
    const problems = draftProblems(draft, material)
    expect(problems).toEqual([
      { step: 1, kind: 'one-language', field: 'title.en', language: 'en' },
      { step: 2, kind: 'no-such-place', field: 'quotation.at', what: 'a-66-77/para_99' },
      { step: 3, kind: 'not-said-there', field: 'quotation.words', what: 'غير ذلك' },
      { step: 4, kind: 'no-words', field: 'title.ar' },
      { step: 4, kind: 'short', field: 'seconds' },
      { step: 4, kind: 'no-view', field: 'views.0' },
    ])
    expect([...numbersOnStage(draft, material)]).toEqual([[1, 1]])
  })

  it('takes no number on the stage, nor does what depends on it', async () => {
    const deck = await loadDeck('who-spoke')
    const material = await loadMaterial(deck)
    const [first] = deck.steps
    const question = deck.steps.find((step) => step.kind === 'question')
    const answers = deck.steps.find((step) => step.kind === 'answers' && step.question === question?.id)
    if (!first || !question || !answers) throw new Error('another deck')
    const nowhere = question.answers.map((answer) => ({
      ...answer,
      report: { value: 1, at: 'a-66-77/para_99' },
    }))
    const draft: Draft = {
      ...deck,
      steps: [blankStep('view', deck), first, { ...question, answers: nowhere }, answers, first],
    }
    expect([...numbersOnStage(draft, material)]).toEqual([
      [2, 1],
      [5, 2],
    ])
  })
})

describe('what is pasted', () => {
  it.each([
    ['https://example.org/masar/en/read/a-66-77#para_12', 'a-66-77/para_12'],
    ['/ar/read/a-66-77/timeline?from=2003#para_7', 'a-66-77/para_7'],
    ['https://example.org/en/references#event/ga-res-65-141', 'event/ga-res-65-141'],
    ['  a-66-77/table_1 ', 'a-66-77/table_1'],
    ['https://example.org/en/timeline', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s names the place %s', (text, place) => {
    expect(placeIn(text)).toBe(place)
  })

  it.each([
    ['https://example.org/masar/ar/timeline?from=2003&to=2006', '/timeline?from=2003&to=2006'],
    ['http://localhost:1/en/contributions?voices=group#every-voice', '/embed/every-voice?voices=group'],
    ['/en/embed/how-many', '/embed/how-many'],
    ['/en/read/a-66-77/timeline?event=wsis', '/timeline?event=wsis'],
    ['/en/about', null],
    ['https://example.org/', null],
  ])('%s shows the view %s', (text, view) => {
    expect(viewIn(text)).toBe(view)
  })

  it('keeps the rest of a view when one of its values changes', () => {
    expect(withViewValue('/timeline?from=2003&event=a', 'from', '2005')).toBe('/timeline?from=2005&event=a')
    expect(withViewValue('/timeline?from=2003', 'from', ' ')).toBe('/timeline')
  })
})

describe('clauses that are chosen', () => {
  it('are words of the part, and are found again by them', async () => {
    const material = await loadMaterial(await loadDeck('twenty-years'))
    const part = material.quotable('a-66-77/para_8')
    if (!part) throw new Error('no such part')
    for (let first = 0; first < part.segments.length; first++) {
      for (let last = first; last < part.segments.length; last++) {
        expect(rangeOf(part, wordsOf(part, { first, last }))).toEqual({ first, last })
      }
    }
    expect(rangeOf(part, 'ليست هنا')).toBeNull()
    expect(usualRange(part).first).toBe(0)
  })
})
