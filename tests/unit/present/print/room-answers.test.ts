import * as v from 'valibot'
import { expect, it } from 'vitest'
import { deckSchema } from '../../../../src/present/deck/schema.ts'
import { deck as written } from '../../../../src/present/decks/who-spoke.ts'
import { roomAnswers } from '../../../../src/present/print/room-answers.ts'

const deck = v.parse(deckSchema, written)
const question = deck.steps.find(({ kind }) => kind === 'question')
const shown = deck.steps.find(({ kind }) => kind === 'answers')
const title = deck.steps[0]

it('a handout has what the room answered, where it is asked and where it is shown once more', () => {
  if (question?.kind !== 'question' || !shown || !title) throw new Error('another deck')
  const [first] = question.answers
  const tallies = { [question.id]: { [first?.id ?? '']: 7 } }
  for (const step of [question, shown]) {
    const answers = roomAnswers(step, deck, tallies)
    expect(answers?.map(({ hands }) => hands)).toEqual([7, 0, 0, 0])
  }
  expect(roomAnswers(title, deck, tallies)).toBeNull()
  expect(roomAnswers(question, deck, {})).toBeNull()
})
