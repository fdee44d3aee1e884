/** What a person decided about the changes of a document, and the way back and forth through it. */

/** On one change: it does not hold, it holds although its rule is set aside, or it reads otherwise. */
export type Verdict =
  | { readonly is: 'refused' }
  | { readonly is: 'accepted' }
  | { readonly is: 'corrected'; readonly after: string }

/** On one row. */
export interface RowDecision {
  /** By the change's place among those of its row. */
  readonly verdicts: Readonly<Record<number, Verdict>>
  /** The whole row as a person wrote it: whatever the rules say of it no longer counts. */
  readonly byHand?: string
  /** Whether a person looked at the doubts about it and found it right. */
  readonly checked?: true
}

export interface Decisions {
  /** By the row's place in the document. */
  readonly rows: Readonly<Record<number, RowDecision>>
  /** Rules that are set aside throughout. */
  readonly aside: readonly string[]
}

type Step =
  | { readonly row: number; readonly before: RowDecision | null; readonly after: RowDecision | null }
  | { readonly asideBefore: readonly string[]; readonly asideAfter: readonly string[] }

export interface Work {
  readonly decisions: Decisions
  /** Oldest first. */
  readonly done: readonly Step[]
  /** What was undone, the last undone last. */
  readonly undone: readonly Step[]
}

/** More steps than anybody goes back; each is small. */
const MOST_STEPS = 1000

export const NO_WORK: Work = { decisions: { rows: {}, aside: [] }, done: [], undone: [] }
const UNDECIDED: RowDecision = { verdicts: {} }

const isUndecided = ({ verdicts, byHand, checked }: RowDecision): boolean =>
  byHand === undefined && checked === undefined && Object.keys(verdicts).length === 0

function withRow(decisions: Decisions, row: number, decision: RowDecision | null): Decisions {
  const { [row]: _, ...others } = decisions.rows
  return { ...decisions, rows: decision === null ? others : { ...others, [row]: decision } }
}

function forth(decisions: Decisions, step: Step): Decisions {
  return 'row' in step ? withRow(decisions, step.row, step.after) : { ...decisions, aside: step.asideAfter }
}

function back(decisions: Decisions, step: Step): Decisions {
  return 'row' in step ? withRow(decisions, step.row, step.before) : { ...decisions, aside: step.asideBefore }
}

function doStep(work: Work, step: Step): Work {
  return {
    decisions: forth(work.decisions, step),
    done: [...work.done, step].slice(-MOST_STEPS),
    undone: [],
  }
}

function decide(work: Work, row: number, change: (present: RowDecision) => RowDecision): Work {
  const before = work.decisions.rows[row] ?? null
  const next = change(before ?? UNDECIDED)
  const after = isUndecided(next) ? null : next
  return JSON.stringify(before) === JSON.stringify(after) ? work : doStep(work, { row, before, after })
}

/** @param verdict none takes back what was decided on the change */
export function judge(work: Work, row: number, change: number, verdict: Verdict | null): Work {
  return decide(work, row, (present) => {
    const { [change]: _, ...others } = present.verdicts
    return { ...present, verdicts: verdict === null ? others : { ...others, [change]: verdict } }
  })
}

/** @param text none gives the row back to the rules */
export function writeByHand(work: Work, row: number, text: string | null): Work {
  return decide(work, row, ({ byHand: _, ...present }) =>
    text === null ? present : { ...present, byHand: text },
  )
}

export function setChecked(work: Work, row: number, checked: boolean): Work {
  return decide(work, row, ({ checked: _, ...present }) =>
    checked ? { ...present, checked: true } : present,
  )
}

/** Sets a rule aside throughout, or lets it hold again. */
export function setAside(work: Work, rule: string, aside: boolean): Work {
  const { aside: before } = work.decisions
  if (before.includes(rule) === aside) return work
  const after = aside ? [...before, rule] : before.filter((other) => other !== rule)
  return doStep(work, { asideBefore: before, asideAfter: after })
}

export function undo(work: Work): Work {
  const step = work.done.at(-1)
  if (step === undefined) return work
  return {
    decisions: back(work.decisions, step),
    done: work.done.slice(0, -1),
    undone: [...work.undone, step],
  }
}

export function redo(work: Work): Work {
  const step = work.undone.at(-1)
  if (step === undefined) return work
  return {
    decisions: forth(work.decisions, step),
    done: [...work.done, step],
    undone: work.undone.slice(0, -1),
  }
}

/** The row that the next undoing or the next redoing changes, to lead there. */
export const rowOfStep = (steps: readonly Step[]): number | null => {
  const step = steps.at(-1)
  return step !== undefined && 'row' in step ? step.row : null
}
