import type { Change } from './change.ts'
import { hasOwnOrder, isLatinOrCode } from './diagnosis/code-lines.ts'
import { type Diagnosis, diagnose, signsOf } from './diagnosis/diagnose.ts'
import { KINDS, type Kind } from './diagnosis/finding.ts'
import { withoutStandIns } from './diagnosis/stand-ins.ts'
import type { KnownWords, Layer } from './layers/layer.ts'
import { AT_LAST, BEFORE_LETTERS, BEFORE_SHAPES, type LayerCounts, WITHIN_LINES } from './layers/layers.ts'
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts'
import type { Words } from './lexicon/words.ts'
import { type FramedLine, framed } from './line-frame.ts'
import { spellForms } from './presentation-forms.ts'
import { turnWords } from './rules/backward-lines.ts'
import { type Draft, replaceWhole } from './rules/edits.ts'
import { restoreInitialKaf } from './rules/kaf.ts'
import { restoreKashidaRuns } from './rules/kashida-runs.ts'
import { NOISE } from './rules/letters.ts'
import {
  besideNoise,
  removeKashidaNoise,
  removeStandIns,
  removeStretching,
  removeTatweel,
} from './rules/noise.ts'
import { quotationsTurned } from './rules/quotations.ts'
import { collapseGaps, spacePunctuation, trimEnd } from './rules/spacing.ts'
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

/** With the words of Arabic, cuts that no punctuation shows can be found as well. */
export interface RepairOptions extends Partial<Words> {
  /** The kinds of damage to be repaired, where they are found; all of them when not said. */
  readonly only?: readonly Kind[] | undefined
  /** What was found out about the whole text, when this is a part of it. */
  readonly diagnosis?: Diagnosis | undefined
  /** The number of the first line. */
  readonly from?: number
  /** Whether the repaired text is looked at again, as what was turned round may show what was not seen before. */
  readonly settle?: boolean
}

/** How often a text is looked at again, at most. */
const MOST_ROUNDS = 3

/** A line whose order is settled before its neighbours are looked at. */
interface PreparedLine extends Draft {
  readonly fixed: boolean
}

/** The kinds of damage that are found and to be repaired. */
type Asked = (kind: Kind) => boolean

/** What makes a line's text ready to be put in order: the noise is gone, and the lines that it had turned are back. */
function prepare(
  source: Draft,
  asked: Asked,
  { standIns, strayTatweels }: Diagnosis,
  turns: boolean,
  lexicon: Lexicon | undefined,
): PreparedLine {
  if (!asked('kashida')) return { ...source, fixed: source.text.includes(NOISE) || hasOwnOrder(source.text) }
  const draft = removeStandIns(source, standIns)
  const turned = turns ? restoreKashidaRuns(draft, lexicon) : draft
  const quiet = removeKashidaNoise(turned)
  const clean =
    strayTatweels === 'all'
      ? removeTatweel(quiet)
      : strayTatweels === 'none'
        ? quiet
        : removeStretching(quiet)
  return { ...clean, fixed: turned !== draft || hasOwnOrder(clean.text) }
}

/** Takes off what lies over the whole text. */
function takeOff(
  source: Draft,
  over: readonly Layer[],
  asked: Asked,
  counts: LayerCounts,
  words: KnownWords,
): Draft {
  return over.reduce(
    (draft, layer) => (asked(layer.kind) ? layer.undo(draft, counts[layer.kind] ?? {}, words) : draft),
    source,
  )
}

/** Puts the lines in the order in which they were written. */
function inOrder(
  lines: readonly PreparedLine[],
  { spacedCommas }: Diagnosis,
  lexicon: Lexicon | undefined,
): Draft[] {
  const turned = quotationsTurned(lines.map((line) => line.text).join('\n'))
  const texts = lines.map((line) => turned(line.text))
  const circumstances = { spacedCommas, lexicon }
  const joining = joiningOf(texts, circumstances)
  const habits = habitsOf(texts, { ...circumstances, joining })
  const asTurned = lines.map(({ fixed }, index) => ({ text: texts[index] ?? '', fixed }))
  const orders = orderLines(asTurned, { ...circumstances, joining, habits })
  return lines.map((line, index) => {
    const order = orders[index]
    return order === undefined ? line : replaceWhole(line, 'line-order', turned(order))
  })
}

function finish(ordered: Draft, asked: Asked, { lost, layers }: Diagnosis, words: KnownWords): Draft {
  let draft = ordered
  if (asked('letters') && lost.kaf) draft = besideNoise(draft, (line) => restoreInitialKaf(line, lost.yeh))
  if (asked('letters') && lost.yeh) draft = besideNoise(draft, restoreYeh)
  if (asked('marks'))
    draft = isLatinOrCode(draft.text) ? trimEnd(draft) : spacePunctuation(collapseGaps(draft))
  return takeOff(draft, AT_LAST, asked, layers, words)
}

function repairedLine(source: string, { lead, tail }: FramedLine, draft: Draft): RepairedLine {
  const changes =
    lead === '' ? draft.changes : draft.changes.map((change) => ({ ...change, at: change.at + lead.length }))
  return { number: draft.line, source, text: `${lead}${draft.text}${tail}`, changes }
}

/**
 * Applies the general rules to every line of a damaged text; lines in, lines out, in the same number and order. What is
 * damaged, the whole text decides; a kind of damage that it does not show is not looked for in any line. What comes out
 * is settled: repaired again, it stays as it is.
 */
export function repairLines(text: string, options: RepairOptions = {}): RepairedLine[] {
  const { isWord, counts, trie, only = KINDS, settle = options.diagnosis === undefined } = options
  const words: KnownWords = { isWord, counts, trie }
  let diagnosis = options.diagnosis ?? diagnose(signsOf(text, words))
  let lines = repairOnce(text, diagnosis, words, options)
  for (let round = 1; settle && round < MOST_ROUNDS && lines.some(isChanged); round++) {
    const repaired = lines.map((line) => line.text).join('\n')
    diagnosis = diagnose(signsOf(repaired, words))
    if (!only.some((kind) => diagnosis[kind].found)) break
    const again = repairOnce(repaired, diagnosis, words, options)
    if (!again.some(isChanged)) break
    lines = lines.map((line, index) => followedBy(line, again[index]))
  }
  return lines
}

function isChanged({ changes }: RepairedLine): boolean {
  return changes.length > 0
}

function followedBy(line: RepairedLine, next: RepairedLine | undefined): RepairedLine {
  return next === undefined ? line : { ...line, text: next.text, changes: [...line.changes, ...next.changes] }
}

function repairOnce(
  text: string,
  diagnosis: Diagnosis,
  words: KnownWords,
  { only = KINDS, from = 1 }: RepairOptions,
): RepairedLine[] {
  const { isWord } = words
  const asked: Asked = (kind) => only.includes(kind) && diagnosis[kind].found
  const sources = text.split('\n')
  if (!KINDS.some(asked))
    return sources.map((source, index) => ({ number: from + index, source, text: source, changes: [] }))
  const turns = only.includes('order')
  const { lost, layers, standIns } = diagnosis
  const frames = sources.map(framed)
  const begun = frames.map(({ body }, index) => {
    const outer = takeOff(
      { line: from + index, text: body, changes: [] },
      BEFORE_SHAPES,
      asked,
      layers,
      words,
    )
    const spelt = asked('letters') && diagnosis.inForms ? spellForms(outer) : outer
    return takeOff(spelt, BEFORE_LETTERS, asked, layers, words)
  })
  const lexicon =
    isWord === undefined || !(asked('order') || asked('kashida'))
      ? undefined
      : lexiconOf(
          withoutStandIns(begun.map((draft) => draft.text).join('\n'), standIns).replaceAll(NOISE, ''),
          { ...words, isWord },
          lost.kaf && lost.yeh,
        )
  const prepared = begun.map((draft) => {
    const { fixed, ...quiet } = prepare(draft, asked, diagnosis, turns, lexicon)
    return { ...takeOff(quiet, WITHIN_LINES, asked, layers, words), fixed }
  })
  const ordered = !asked('order')
    ? prepared
    : diagnosis.backward
      ? prepared.map(turnWords)
      : inOrder(prepared, diagnosis, lexicon)
  return ordered.map((draft, index) => {
    const source = sources[index] ?? ''
    return repairedLine(source, frames[index] ?? framed(source), finish(draft, asked, diagnosis, words))
  })
}
