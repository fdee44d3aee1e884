/** What was done to a document, counted. */
import { KIND_OF_RULE, type Kind } from '../../edition/diagnosis/finding.ts'
import type { Decisions, RowDecision } from './decisions.ts'
import type { Row } from './row.ts'
import { type Fate, isAsRepaired, settle } from './settle.ts'

interface RuleTally {
  readonly rule: string
  readonly changes: number
  readonly holding: number
}

export interface Tally {
  readonly rules: readonly RuleTally[]
  /** Lines of the document: one that is too long for a row is several rows. */
  readonly lines: number
  readonly touched: number
  readonly corrected: number
  readonly byHand: number
  readonly doubtful: number
  /** Doubtful rows that nobody has looked at yet. */
  readonly unchecked: number
}

export interface Counter {
  /** As the rules left the document. */
  readonly untouched: Tally
  /** As it is with what was decided, in short steps; what was counted before is not counted again. */
  readonly count: (decisions: Decisions) => Generator<void, Tally>
}

/** How many changes the rules against a kind of damage made. */
export const changesAgainst = (kind: Kind, { rules }: Tally): number =>
  rules.reduce((sum, { rule, changes }) => sum + (KIND_OF_RULE.get(rule) === kind ? changes : 0), 0)

/** A text whose last line has an end goes on with a row that is no line of it. */
export const linesIn = (rows: readonly Row[]): number => {
  const last = rows.at(-1)
  if (last === undefined) return 0
  return rows.length > 1 && last.source === '' ? last.number - 1 : last.number
}

export function counterOf(rows: readonly Row[]): Counter {
  const all = new Map<string, number>()
  let [touched, lastTouched, doubtful] = [0, 0, 0]
  for (const { number, changes, doubts } of rows) {
    if (doubts.length > 0) doubtful++
    if (changes.length > 0 && number !== lastTouched) {
      touched++
      lastTouched = number
    }
    for (const { rule } of changes) all.set(rule, (all.get(rule) ?? 0) + 1)
  }
  const lines = linesIn(rows)
  const tally = (
    more: Pick<Tally, 'corrected' | 'byHand' | 'unchecked'>,
    lost: ReadonlyMap<string, number>,
  ) => ({
    rules: [...all].map(([rule, changes]) => ({ rule, changes, holding: changes - (lost.get(rule) ?? 0) })),
    lines,
    touched,
    doubtful,
    ...more,
  })

  interface Known {
    readonly decision: RowDecision | undefined
    readonly aside: readonly string[]
    readonly fates: readonly Fate[]
  }
  const known = new Map<number, Known>()
  const fatesOf = (row: Row, at: number, decisions: Decisions): readonly Fate[] => {
    const decision = decisions.rows[at]
    const { aside } = decisions
    const before = known.get(at)
    if (before && before.decision === decision && before.aside === aside) return before.fates
    const { fates } = settle(row, at, decisions)
    known.set(at, { decision, aside, fates })
    return fates
  }

  function* count(decisions: Decisions): Generator<void, Tally> {
    const lost = new Map<string, number>()
    let [corrected, byHand, unchecked] = [0, 0, 0]
    for (const [at, row] of rows.entries()) {
      const decision = decisions.rows[at]
      if (decision?.byHand !== undefined) byHand++
      if (row.doubts.length > 0 && !decision?.checked) unchecked++
      if (row.changes.length === 0 || isAsRepaired(row, at, decisions)) {
        if (at % 1000 === 999) yield
        continue
      }
      const fates = fatesOf(row, at, decisions)
      row.changes.forEach(({ rule }, index) => {
        const fate = fates[index]
        if (fate === 'corrected') corrected++
        else if (fate !== 'holds') lost.set(rule, (lost.get(rule) ?? 0) + 1)
      })
      yield
    }
    return tally({ corrected, byHand, unchecked }, lost)
  }
  return { untouched: tally({ corrected: 0, byHand: 0, unchecked: doubtful }, new Map()), count }
}
