import type { Change } from './change.ts'
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts'
import { mendBrokenWords } from './rules/broken-words.ts'
import { type Damage, damageOf } from './rules/damage.ts'
import type { Draft } from './rules/edits.ts'
import { restoreInitialKaf } from './rules/kaf.ts'
import { restoreKashidaRuns } from './rules/kashida-runs.ts'
import { NOISE } from './rules/letters.ts'
import { restoreLineOrder } from './rules/line-order.ts'
import { removeKashidaNoise, removeTatweel } from './rules/noise.ts'
import { collapseGaps, spacePunctuation } from './rules/spacing.ts'
import { restoreYeh } from './rules/yeh.ts'

export interface RepairedLine {
  /** 1-based number of the line in the source text. */
  readonly number: number
  readonly source: string
  readonly text: string
  /** Oldest first; `replay(source, changes) === text`. */
  readonly changes: readonly Change[]
}

function repairLine(
  source: string,
  line: number,
  damage: Damage,
  lexicon: Lexicon | undefined,
  continues: boolean,
): Draft {
  let draft: Draft = { line, text: source, changes: [] }
  draft = restoreKashidaRuns(draft, lexicon)
  const turned = draft.changes.length > 0
  draft = removeKashidaNoise(draft)
  draft = removeTatweel(draft)
  if (!turned) draft = restoreLineOrder(draft, { spacedCommas: damage.spacedCommas, lexicon, continues })
  draft = mendBrokenWords(draft, lexicon)
  if (damage.kaf) draft = restoreInitialKaf(draft, damage.yeh)
  if (damage.yeh) draft = restoreYeh(draft)
  draft = collapseGaps(draft)
  return spacePunctuation(draft)
}

export interface RepairOptions {
  /** Whether Arabic has this word; with it, cuts that no punctuation shows can be found as well. */
  readonly isWord?: ((word: string) => boolean) | undefined
}

/** Applies the general rules to every line of a damaged text; lines in, lines out, in the same number and order. */
export function repairLines(text: string, { isWord }: RepairOptions = {}): RepairedLine[] {
  const damage = damageOf(text)
  const lexicon =
    isWord === undefined ? undefined : lexiconOf(text.replaceAll(NOISE, ''), isWord, damage.kaf && damage.yeh)
  let continues = false
  return text.split('\n').map((source, index) => {
    const number = index + 1
    if (!damage.any) return { number, source, text: source, changes: [] }
    const { text: repaired, changes } = repairLine(source, number, damage, lexicon, continues)
    if (repaired !== '') continues = !/[.؛:؟!]\P{L}{0,4}$/u.test(repaired.slice(-8)) && repaired.length > 40
    return { number, source, text: repaired, changes }
  })
}
