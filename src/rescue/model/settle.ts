/** A row as it reads after what the rules did and what a person decided, with the whereabouts of each letter. */
import type { Change } from '../../edition/change.ts'
import { KIND_OF_RULE } from '../../edition/diagnosis/finding.ts'
import { carriedOver } from './carried-over.ts'
import type { Decisions, RowDecision } from './decisions.ts'
import { piecesBetween } from './pieces.ts'
import type { Row } from './row.ts'

/**
 * What became of a change: it holds; a person refused it or set its rule aside; a person gave it another reading; or what
 * it would change is no longer there, as an earlier change of the row does not hold.
 */
export type Fate = 'holds' | 'refused' | 'corrected' | 'without-ground'

export interface MarkedRun {
  readonly at: number
  readonly text: string
  readonly kind: 'kept' | 'removed' | 'added'
  /** The change that took it away or brought it in, by its place among those of the row. */
  readonly change: number | null
  /** Which piece of a line that was put in order it belongs to, in the order of the repaired line. */
  readonly piece: number | null
  /** Whether the piece begins here. */
  readonly opens: boolean
}

export interface SettledRow {
  readonly text: string
  readonly fates: readonly Fate[]
  readonly source: readonly MarkedRun[]
  readonly edited: readonly MarkedRun[]
  readonly byHand: boolean
}

interface Letter {
  readonly character: string
  /** The change that brought it in; none for a letter of the source. */
  readonly by: number | null
}

const UNDECIDED: RowDecision = { verdicts: {} }

const decisionOn = (decisions: Decisions, at: number): RowDecision => decisions.rows[at] ?? UNDECIDED

function fateOf(change: Change, index: number, row: RowDecision, decisions: Decisions): Fate {
  const verdict = row.verdicts[index]
  if (verdict?.is === 'refused') return 'refused'
  if (verdict?.is === 'corrected') return 'corrected'
  return verdict === undefined && decisions.aside.includes(change.rule) ? 'refused' : 'holds'
}

/** Whether a row reads as the rules left it. */
export function isAsRepaired({ changes }: Row, at: number, decisions: Decisions): boolean {
  const row = decisionOn(decisions, at)
  if (row.byHand !== undefined || Object.keys(row.verdicts).length > 0) return false
  return decisions.aside.length === 0 || !changes.some(({ rule }) => decisions.aside.includes(rule))
}

/** The text of a row as it stands now. */
export function textOfRow(row: Row, at: number, decisions: Decisions): string {
  return isAsRepaired(row, at, decisions) ? row.text : settle(row, at, decisions).text
}

/** Follows every letter of a row through its changes. */
export function settle(row: Row, at: number, decisions: Decisions): SettledRow {
  const own = decisionOn(decisions, at)
  const letters: Letter[] = Array.from({ length: row.source.length }, (_, index) => ({
    character: row.source[index] ?? '',
    by: null,
  }))
  /** The row as the rules alone would have it at this change, and as it is; by the letters' places in `letters`. */
  let meant = letters.map((_, index) => index)
  let actual = meant
  const removedBy = new Map<number, number>()
  const isBlank = (letter: number) => (letters[letter]?.character ?? '').trim() === ''
  const pieces = new Map<number, number>()
  const bring = (text: string, by: number): number[] =>
    [...Array(text.length).keys()].map((index) => letters.push({ character: text[index] ?? '', by }) - 1)

  const fates = row.changes.map((change, index): Fate => {
    const old = meant.slice(change.at, change.at + change.before.length)
    const fresh = lettersAfter(change, index, old, bring)
    const ground = groundOf(actual, old, meant[change.at - 1], meant[change.at + old.length])
    const before = meant
    meant = spliced(meant, change.at, old.length, fresh.letters)
    const wanted = fateOf(change, index, own, decisions)
    if (wanted === 'refused') return wanted
    if (ground === null) {
      // A line is put in order, and a word put right, also where a sign or a letter within was refused or corrected.
      const mayGo = (letter: number) => isBlank(letter) || old.includes(letter)
      const carried =
        wanted === 'holds' ? carriedOver({ meant: before, changed: meant, actual, mayGo }) : null
      if (carried === null) return 'without-ground'
      const there = new Set(carried.letters)
      for (const letter of actual) if (!there.has(letter)) removedBy.set(letter, index)
      actual = carried.letters
      for (const [letter, piece] of fresh.pieces) pieces.set(letter, piece)
      for (const [letter, host] of carried.kept) {
        const piece = pieces.get(host)
        if (piece !== undefined) pieces.set(letter, piece)
      }
      return wanted
    }
    const verdict = own.verdicts[index]
    const inserted = verdict?.is === 'corrected' ? bring(verdict.after, index) : fresh.letters
    const kept = new Set(inserted)
    for (const letter of old) if (!kept.has(letter)) removedBy.set(letter, index)
    actual = spliced(actual, ground, old.length, inserted)
    if (wanted === 'holds') for (const [letter, piece] of fresh.pieces) pieces.set(letter, piece)
    // What a letter becomes stands in the piece that it stood in.
    const piece = pieces.get(old[0] ?? -1)
    if (piece !== undefined) for (const letter of inserted) if (!pieces.has(letter)) pieces.set(letter, piece)
    return wanted
  })

  const sourceRuns = runsOf(
    [...Array(row.source.length).keys()],
    letters,
    (letter) => removedBy.get(letter) ?? null,
    pieces,
    'removed',
  )
  if (own.byHand !== undefined)
    return { text: own.byHand, fates, source: sourceRuns, edited: [plainRun(own.byHand)], byHand: true }
  return {
    text: actual.map((letter) => letters[letter]?.character ?? '').join(''),
    fates,
    source: sourceRuns,
    edited: runsOf(actual, letters, (letter) => letters[letter]?.by ?? null, pieces, 'added'),
    byHand: false,
  }
}

const plainRun = (text: string): MarkedRun => ({
  at: 0,
  text,
  kind: 'kept',
  change: null,
  piece: null,
  opens: false,
})

function spliced(list: readonly number[], at: number, length: number, inserted: readonly number[]): number[] {
  return [...list.slice(0, at), ...inserted, ...list.slice(at + length)]
}

/** Where the letters that a change is about stand together now; for an insertion, where its neighbours still meet. */
function groundOf(
  actual: readonly number[],
  old: readonly number[],
  left: number | undefined,
  right: number | undefined,
): number | null {
  const [first] = old
  if (first === undefined) {
    const at = left === undefined ? 0 : actual.indexOf(left) + 1
    if (left !== undefined && at === 0) return null
    return actual[at] === right ? at : null
  }
  const at = actual.indexOf(first)
  return at >= 0 && old.every((letter, index) => actual[at + index] === letter) ? at : null
}

/** What stands there after a change: letters that were there before, in their new places, and new ones. */
function lettersAfter(
  change: Change,
  index: number,
  old: readonly number[],
  bring: (text: string, by: number) => number[],
): { letters: number[]; pieces: Map<number, number> } {
  const { before, after } = change
  const pieces = new Map<number, number>()
  if (KIND_OF_RULE.get(change.rule) === 'order') {
    const found = piecesBetween(before, after)
    const letters: number[] = []
    let number = 0
    let to = 0
    let end = -1
    for (const piece of found) {
      letters.push(...bring(after.slice(to, piece.to), index))
      const own = old.slice(piece.from, piece.from + piece.length)
      letters.push(...own)
      to = piece.to + piece.length
      if (after.slice(piece.to, to).trim() === '') continue
      // What stood together, but for spaces, stands together still: one piece.
      if (end < 0 || before.slice(end, piece.from).trim() !== '' || piece.from < end) number++
      end = piece.from + piece.length
      for (const letter of own) pieces.set(letter, number)
    }
    letters.push(...bring(after.slice(to), index))
    return { letters, pieces: number > 1 ? pieces : new Map() }
  }
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  const fresh = bring(after.slice(start, after.length - end), index)
  return { letters: [...old.slice(0, start), ...fresh, ...old.slice(old.length - end)], pieces }
}

function runsOf(
  shown: readonly number[],
  letters: readonly Letter[],
  changeOf: (letter: number) => number | null,
  pieces: ReadonlyMap<number, number>,
  changed: 'removed' | 'added',
): MarkedRun[] {
  const runs: { at: number; text: string; change: number | null; piece: number | null }[] = []
  shown.forEach((letter, at) => {
    const change = changeOf(letter)
    const piece = pieces.get(letter) ?? null
    const character = letters[letter]?.character ?? ''
    const last = runs.at(-1)
    // What was taken away or brought in inside a piece does not cut the piece in two.
    const near = piece ?? (change === null ? null : (last?.piece ?? null))
    if (last && last.change === change && last.piece === near) last.text += character
    else runs.push({ at, text: character, change, piece: near })
  })
  let open: number | null = null
  return runs.map((run) => {
    const opens = run.piece !== null && run.piece !== open
    open = run.piece ?? open
    return { ...run, kind: run.change === null ? 'kept' : changed, opens }
  })
}
