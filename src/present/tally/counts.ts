import type { Answer, Deck, Step, StepOf } from '../deck/schema.ts'
import { handsFor, type Tallies } from './tallies.ts'

/** The question that a step asks, or shows the answers to. */
export function questionOf(step: Step, { steps }: Deck): StepOf<'question'> | null {
  if (step.kind === 'question') return step
  if (step.kind !== 'answers') return null
  const isAsked = (other: Step): other is StepOf<'question'> =>
    other.kind === 'question' && other.id === step.question
  return steps.find(isAsked) ?? null
}

/** All that is counted for a question, in the room and in the report: it is drawn to one scale. */
export const countsFor = (tallies: Tallies, question: string, answers: readonly Answer[]): number[] =>
  answers.flatMap(({ id, report }) => [handsFor(tallies, question, id), report?.value ?? 0])
