import type { Answer, Deck, Step } from '../deck/schema.ts'
import { questionOf } from '../tally/counts.ts'
import { handsFor, type Tallies } from '../tally/tallies.ts'

/** How the room has answered what a step asks or shows answers to; null where it asks nothing, or nobody has answered. */
export function roomAnswers(
  step: Step,
  deck: Deck,
  tallies: Tallies,
): readonly { readonly answer: Answer; readonly hands: number }[] | null {
  const question = questionOf(step, deck)
  if (!question) return null
  const counted = question.answers.map((answer) => ({
    answer,
    hands: handsFor(tallies, question.id, answer.id),
  }))
  return counted.some(({ hands }) => hands > 0) ? counted : null
}
