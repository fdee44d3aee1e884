import * as v from 'valibot'
import { type Draft, type DraftStep, draftStepSchema } from '../deck/schema.ts'

/** As a talk is kept: a step that was just made may have its fields in another order. */
const written = (step: DraftStep): string => JSON.stringify(v.parse(draftStepSchema, step))

/** The talk without the last step that is the same as this one; the talk itself where none is. */
export function withoutStep(talk: Draft, step: DraftStep): Draft {
  const at = talk.steps.findLastIndex((own) => written(own) === written(step))
  return at < 0 ? talk : { ...talk, steps: talk.steps.toSpliced(at, 1) }
}
