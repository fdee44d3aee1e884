/**
 * A talk that is being edited, with all that has been done to it: each intent gives the next state, and none a talk that
 * cannot be kept.
 */
import * as v from 'valibot'
import type { Language } from '../../i18n/language.ts'
import { type Draft, type DraftStep, draftSchema, draftStepSchema } from '../deck/schema.ts'
import { freeId, questionsOf } from './blank.ts'

interface Moment {
  readonly talk: Draft
  /** The step that is worked on, counted from 0. */
  readonly chosen: number
}

export interface Editing extends Moment {
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
  /** The field that was written in last, and when: what is typed in one go is undone in one go. */
  readonly burst: { readonly field: string; readonly at: number } | null
}

export type Intent =
  | {
      readonly kind: 'head'
      readonly field: 'title' | 'summary'
      readonly language: Language
      readonly words: string
      readonly at: number
    }
  /** A step as it is after a change; `field` names where words are typed, and is empty for any other change. */
  | {
      readonly kind: 'step'
      readonly step: number
      readonly to: DraftStep
      readonly field: string
      readonly at: number
    }
  | { readonly kind: 'add'; readonly step: number; readonly what: DraftStep }
  | { readonly kind: 'move'; readonly from: number; readonly to: number }
  | { readonly kind: 'copy' | 'remove'; readonly step: number }
  /** The whole talk as another window has it. */
  | { readonly kind: 'whole'; readonly talk: Draft }
  | { readonly kind: 'choose'; readonly step: number }
  | { readonly kind: 'undo' | 'redo' }

/** ms between two strokes that still belong together. */
const BURST = 1500

export const beginEditing = (talk: Draft, chosen = 0): Editing => ({
  talk,
  chosen: within(talk, chosen),
  past: [],
  future: [],
  burst: null,
})

const within = ({ steps }: Draft, step: number): number => Math.max(0, Math.min(step, steps.length - 1))

/** A copy of a question is another question: its answers are counted by themselves. */
const asNew = (step: DraftStep, talk: Draft): DraftStep =>
  step.kind === 'question' ? { ...step, id: freeId(step.id.slice(0, 50), questionsOf(talk)) } : step

/** The moment after a change; null for one that changes nothing or cannot be. */
function changed({ talk, chosen }: Moment, intent: Intent): Moment | null {
  const { steps } = talk
  switch (intent.kind) {
    case 'head':
      return {
        talk: { ...talk, [intent.field]: { ...talk[intent.field], [intent.language]: intent.words } },
        chosen,
      }
    case 'step':
      return steps[intent.step]
        ? { talk: { ...talk, steps: steps.with(intent.step, intent.to) }, chosen: intent.step }
        : null
    case 'add': {
      const at = Math.max(0, Math.min(intent.step, steps.length))
      return { talk: { ...talk, steps: steps.toSpliced(at, 0, asNew(intent.what, talk)) }, chosen: at }
    }
    case 'move': {
      const moved = steps[intent.from]
      const to = within(talk, intent.to)
      if (!moved || to === intent.from) return null
      return { talk: { ...talk, steps: steps.toSpliced(intent.from, 1).toSpliced(to, 0, moved) }, chosen: to }
    }
    case 'copy': {
      const copied = steps[intent.step]
      if (!copied) return null
      const at = intent.step + 1
      return { talk: { ...talk, steps: steps.toSpliced(at, 0, asNew(copied, talk)) }, chosen: at }
    }
    case 'remove': {
      if (!steps[intent.step]) return null
      const left = { ...talk, steps: steps.toSpliced(intent.step, 1) }
      return { talk: left, chosen: within(left, chosen > intent.step ? chosen - 1 : chosen) }
    }
    case 'whole':
      return intent.talk.id === talk.id ? { talk: intent.talk, chosen: within(intent.talk, chosen) } : null
    default:
      return null
  }
}

const isWhole = (value: number): boolean => Number.isInteger(value)

/** Numbers that come from nowhere lead nowhere, and what is no step is not put among them. */
function isSound(intent: Intent): boolean {
  if (intent.kind === 'add' && !v.is(draftStepSchema, intent.what)) return false
  if (intent.kind === 'move') return isWhole(intent.from) && isWhole(intent.to)
  return !('step' in intent) || isWhole(intent.step)
}

const momentOf = ({ talk, chosen }: Editing): Moment => ({ talk, chosen })

export function edit(state: Editing, intent: Intent): Editing {
  if (!isSound(intent)) return state
  switch (intent.kind) {
    case 'choose':
      return { ...state, chosen: within(state.talk, intent.step), burst: null }
    case 'undo': {
      const last = state.past.at(-1)
      if (!last) return state
      const future = [...state.future, momentOf(state)]
      return { ...last, past: state.past.slice(0, -1), future, burst: null }
    }
    case 'redo': {
      const next = state.future.at(-1)
      if (!next) return state
      return {
        ...next,
        past: [...state.past, momentOf(state)],
        future: state.future.slice(0, -1),
        burst: null,
      }
    }
    default: {
      const next = changed(state, intent)
      if (!next || !v.is(draftSchema, next.talk)) return state
      const burst = burstOf(intent)
      const goesOn = burst !== null && state.burst?.field === burst.field && burst.at - state.burst.at < BURST
      return { ...next, past: goesOn ? state.past : [...state.past, momentOf(state)], future: [], burst }
    }
  }
}

function burstOf(intent: Intent): Editing['burst'] {
  if (intent.kind === 'head') return { field: `${intent.field}.${intent.language}`, at: intent.at }
  if (intent.kind === 'step' && intent.field !== '')
    return { field: `${intent.step} ${intent.field}`, at: intent.at }
  return null
}
