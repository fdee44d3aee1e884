/** Where a talk stands in its deck, and what comes next. */
import type { Deck, Step } from './schema.ts'

export interface Position {
  /** From 1. */
  readonly step: number
  /** How much of the step has been shown after its first state; from 0. */
  readonly build: number
}

/** How many states follow a step's first one. */
export function buildsOf(step: Step): number {
  switch (step.kind) {
    case 'statement':
      return step.lines.length - 1
    case 'quotation':
      return step.quotation.emphasis.length
    case 'comparison':
      return 1 + step.quotations.reduce((most, { emphasis }) => Math.max(most, emphasis.length), 0)
    case 'view':
      return step.views.length - 1
    case 'table':
      return step.cells.length
    // Its answers first, then what the report says.
    case 'question':
      return step.answers.some(({ report }) => report) ? 1 : 0
    default:
      return 0
  }
}

const whole = (value: number): number => (Number.isFinite(value) ? Math.trunc(value) : 0)

/** The nearest position that the deck has. */
export function within({ steps }: Deck, { step, build }: Position): Position {
  const number = Math.min(Math.max(1, whole(step)), steps.length)
  const found = steps[number - 1]
  const builds = found && number === whole(step) ? buildsOf(found) : 0
  return { step: number, build: Math.min(Math.max(0, whole(build)), builds) }
}

export function stepAt({ steps }: Deck, { step }: Position): Step {
  const found = steps[step - 1] ?? steps[0]
  if (!found) throw new Error('a deck without steps')
  return found
}

/** The next state, or the same at the end. */
export function after(deck: Deck, at: Position): Position {
  if (at.build < buildsOf(stepAt(deck, at))) return { ...at, build: at.build + 1 }
  return at.step < deck.steps.length ? { step: at.step + 1, build: 0 } : at
}

/** The state before, which for a step's first one is the last of the step before it. */
export function before(deck: Deck, at: Position): Position {
  if (at.build > 0) return { ...at, build: at.build - 1 }
  return at.step > 1 ? lastOf(deck, at.step - 1) : at
}

/** A step with all that it shows. */
export function lastOf(deck: Deck, step: number): Position {
  const at = { step, build: 0 }
  return { step, build: buildsOf(stepAt(deck, at)) }
}

export const isSame = (one: Position, other: Position): boolean =>
  one.step === other.step && one.build === other.build
