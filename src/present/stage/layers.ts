/** What stands on a stage at one time: the step that is shown, and unseen beside it the one that comes next. */
import type { Step } from '../deck/schema.ts'

export interface Layer {
  readonly step: Step
  /** From 1. */
  readonly number: number
  /** Steps of one drawing have one: what changes from one to the next is then seen to move. */
  readonly key: number
  readonly isAhead: boolean
}

/** The page that a view is of, without the state it is in. */
const drawingOf = (view: string | undefined): string | undefined => view?.split('?')[0]

/** Whether a step goes on with the drawing of the step before it. */
function goesOn(before: Step | undefined, step: Step | undefined): boolean {
  if (before?.kind !== 'view' || step?.kind !== 'view') return false
  return drawingOf(before.views.at(-1)) === drawingOf(step.views[0])
}

/** The first of the steps that have one drawing with this one. */
function keyOf(steps: readonly Step[], number: number): number {
  let first = number
  while (goesOn(steps[first - 2], steps[first - 1])) first -= 1
  return first
}

/** @param ahead the step that is drawn before it is asked for; one of the same drawing is there already */
export function layersOf(steps: readonly Step[], at: number, ahead: number | null): Layer[] {
  const shown = keyOf(steps, at)
  return steps.flatMap((step, index) => {
    const number = index + 1
    const isAhead = number !== at
    if (isAhead && number !== ahead) return []
    const key = keyOf(steps, number)
    return isAhead && key === shown ? [] : [{ step, number, key, isAhead }]
  })
}
