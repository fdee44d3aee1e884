/** What was done to a document, counted. */
import type { OpenDocument } from './open-document.ts'
import { isAsRepaired, settle } from './settle.ts'

interface RuleTally {
  readonly rule: string
  readonly changes: number
  readonly holding: number
}

export interface Tally {
  readonly rules: readonly RuleTally[]
  readonly lines: number
  readonly touched: number
  readonly corrected: number
  readonly byHand: number
  readonly doubtful: number
  /** Doubtful rows that nobody has looked at yet. */
  readonly unchecked: number
}

export function tallyOf({ rows, work }: OpenDocument): Tally {
  const rules = new Map<string, { changes: number; holding: number }>()
  let [touched, corrected, byHand, doubtful, unchecked] = [0, 0, 0, 0, 0]
  rows.forEach((row, at) => {
    const decision = work.decisions.rows[at]
    if (decision?.byHand !== undefined) byHand++
    if (row.doubts.length > 0) {
      doubtful++
      if (!decision?.checked) unchecked++
    }
    if (row.changes.length === 0) return
    touched++
    const fates = isAsRepaired(row, at, work.decisions) ? null : settle(row, at, work.decisions).fates
    row.changes.forEach(({ rule }, index) => {
      const fate = fates?.[index] ?? 'holds'
      const own = rules.get(rule) ?? { changes: 0, holding: 0 }
      own.changes++
      if (fate === 'holds' || fate === 'corrected') own.holding++
      if (fate === 'corrected') corrected++
      rules.set(rule, own)
    })
  })
  return {
    rules: [...rules].map(([rule, counts]) => ({ rule, ...counts })),
    lines: rows.at(-1)?.number ?? 0,
    touched,
    corrected,
    byHand,
    doubtful,
    unchecked,
  }
}
