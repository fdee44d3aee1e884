import type { Change } from './change.ts'
import { type Lexicon, lexiconOf, type Words } from './lexicon/lexicon.ts'
import { type Damage, damageOf } from './rules/damage.ts'
import { type Draft, replaceWhole } from './rules/edits.ts'
import { restoreInitialKaf } from './rules/kaf.ts'
import { restoreKashidaRuns } from './rules/kashida-runs.ts'
import { NOISE } from './rules/letters.ts'
import { removeKashidaNoise, removeTatweel } from './rules/noise.ts'
import { collapseGaps, spacePunctuation } from './rules/spacing.ts'
import { habitsOf } from './rules/text-habits.ts'
import { joiningOf } from './rules/text-joining.ts'
import { orderLines } from './rules/text-order.ts'
import { restoreYeh } from './rules/yeh.ts'

export interface RepairedLine {
  /** 1-based number of the line in the source text. */
  readonly number: number
  readonly source: string
  readonly text: string
  /** Oldest first; `replay(source, changes) === text`. */
  readonly changes: readonly Change[]
}

/** What makes a line's text ready to be put in order: the noise is gone, and the lines that it had turned are back. */
function prepare(source: string, line: number, lexicon: Lexicon | undefined): Draft & { fixed: boolean } {
  const turned = restoreKashidaRuns({ line, text: source, changes: [] }, lexicon)
  const draft = removeTatweel(removeKashidaNoise(turned))
  return { ...draft, fixed: turned.changes.length > 0 }
}

function finish(ordered: Draft, damage: Damage): Draft {
  let draft = ordered
  if (damage.kaf) draft = restoreInitialKaf(draft, damage.yeh)
  if (damage.yeh) draft = restoreYeh(draft)
  draft = collapseGaps(draft)
  return spacePunctuation(draft)
}

/** With the words of Arabic, cuts that no punctuation shows can be found as well. */
export type RepairOptions = Partial<Words>

/** Applies the general rules to every line of a damaged text; lines in, lines out, in the same number and order. */
export function repairLines(text: string, { isWord, counts }: RepairOptions = {}): RepairedLine[] {
  const damage = damageOf(text)
  const lexicon =
    isWord === undefined
      ? undefined
      : lexiconOf(text.replaceAll(NOISE, ''), { isWord, counts }, damage.kaf && damage.yeh)
  const sources = text.split('\n')
  if (!damage.any)
    return sources.map((source, index) => ({ number: index + 1, source, text: source, changes: [] }))
  const drafts = sources.map((source, index) => prepare(source, index + 1, lexicon))
  const circumstances = { spacedCommas: damage.spacedCommas, lexicon }
  const joining = joiningOf(
    drafts.map((draft) => draft.text),
    circumstances,
  )
  const habits = habitsOf(
    drafts.map((draft) => draft.text),
    { ...circumstances, joining },
  )
  const orders = orderLines(drafts, { ...circumstances, joining, habits })
  return sources.map((source, index) => {
    const draft = drafts[index] ?? { line: index + 1, text: source, changes: [] }
    const order = orders[index]
    const ordered = order === undefined ? draft : replaceWhole(draft, 'line-order', order)
    const { text: repaired, changes } = finish(ordered, damage)
    return { number: index + 1, source, text: repaired, changes }
  })
}
