import { type Alignment, alignLines, NOISE, tokensOf } from './alignment.ts'
import { piecesOf } from './pieces.ts'

/**
 * What became of a stretch of a line: it stands as it stood; it is the noise of the broken font; it is space that says
 * nothing; its letters were read anew; it is gone; it is new.
 */
type RunKind = 'kept' | 'noise' | 'gap' | 'respelt' | 'removed' | 'added'

export interface MarkedRun {
  /** Offset in its line: no two runs of a line share it. */
  readonly at: number
  readonly kind: RunKind
  readonly text: string
  /** Number of the piece it belongs to, where the line was cut into pieces; 1 stands first when edited. */
  readonly piece: number | null
  readonly moved: boolean
  /** Whether a piece begins here. */
  readonly opens: boolean
}

export interface MarkedLines {
  /** The runs' texts joined are the source line. */
  readonly source: readonly MarkedRun[]
  /** The runs' texts joined are the edited line. */
  readonly edited: readonly MarkedRun[]
  readonly pieces: number
}

const SPACE = /\s/

/** The kinds of a line's characters that are no space; a word with one letter read anew is read anew as a whole. */
function kindsOf(
  text: string,
  partner: readonly (string | null)[],
  pieces: readonly (number | null)[],
  unmatched: 'removed' | 'added',
): (RunKind | null)[] {
  const kinds = [...Array(text.length).keys()].map((at): RunKind | null => {
    const character = text[at] ?? ''
    if (SPACE.test(character)) return null
    if (character === NOISE) return 'noise'
    const other = partner[at] ?? null
    if (other === null) return unmatched
    return other === character ? 'kept' : 'respelt'
  })
  for (const { offsets } of tokensOf(text)) {
    const respelt = new Set(offsets.flatMap((at) => (kinds[at] === 'respelt' ? [pieces[at]] : [])))
    for (const at of offsets) if (kinds[at] === 'kept' && respelt.has(pieces[at])) kinds[at] = 'respelt'
  }
  return kinds
}

/** Whether the letters on both sides of a space met without one in the other line. */
function closes(partners: readonly number[], before: number, after: number, other: string): boolean {
  const from = partners[before] ?? -1
  const to = partners[after] ?? -1
  if (from < 0 || to <= from) return false
  return other.slice(from + 1, to).replaceAll(NOISE, '') === ''
}

function runsOf(
  text: string,
  kinds: readonly (RunKind | null)[],
  pieces: readonly (number | null)[],
  partners: readonly number[],
  other: string,
  spaceKind: 'gap' | 'added',
  moved: ReadonlySet<number>,
): MarkedRun[] {
  const runs: { at: number; kind: RunKind; text: string; piece: number | null }[] = []
  const add = (at: number, kind: RunKind, piece: number | null) => {
    const last = runs.at(-1)
    if (last && last.kind === kind && last.piece === piece) last.text += text[at]
    else runs.push({ at, kind, piece, text: text[at] ?? '' })
  }
  const isLetter = (at: number) => kinds[at] !== null && kinds[at] !== 'noise'
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[at] ?? null
    if (kind === 'noise') {
      add(at, 'noise', runs.at(-1)?.piece ?? null)
      continue
    }
    if (kind !== null) {
      add(at, kind, pieces[at] ?? null)
      continue
    }
    let end = at
    while (end < text.length && kinds[end] === null) end++
    let before = at - 1
    while (before >= 0 && !isLetter(before)) before--
    let after = end
    while (after < text.length && !isLetter(after)) after++
    const edge = before < 0 || after >= text.length
    const met = !edge && closes(partners, before, after, other)
    const marked = met || (spaceKind === 'gap' && (edge || end - at > 1))
    const same = !edge && pieces[before] === pieces[after]
    for (; at < end; at++) add(at, marked ? spaceKind : 'kept', same ? (pieces[before] ?? null) : null)
    at--
  }
  let current: number | null = null
  return runs.map((run) => {
    const opens = run.piece !== null && run.piece !== current
    current = run.piece ?? current
    return { ...run, opens, moved: run.piece !== null && moved.has(run.piece) }
  })
}

function inverse(alignment: Alignment, length: number): number[] {
  const back = new Array<number>(length).fill(-1)
  alignment.forEach((target, at) => {
    if (target >= 0) back[target] = at
  })
  return back
}

/** Marks a source line and its edited line with what happened between the two. */
export function markLines(source: string, edited: string): MarkedLines {
  if (source === edited) {
    const whole = [{ at: 0, kind: 'kept', text: source, piece: null, moved: false, opens: false }] as const
    return { source: whole, edited: whole, pieces: 1 }
  }
  const to = alignLines(source, edited)
  const back = inverse(to, edited.length)
  const found = piecesOf(to, edited.length)
  // One piece is the whole line: there is nothing to number.
  const cut = found.count > 1
  const partner = (partners: readonly number[], other: string) =>
    partners.map((at) => (at < 0 ? null : (other[at] ?? null)))
  const sourceKinds = kindsOf(source, partner(to, edited), found.ofSource, 'removed')
  const editedKinds = kindsOf(edited, partner(back, source), found.ofEdited, 'added')
  const none = (text: string) => new Array<null>(text.length).fill(null)
  return {
    source: runsOf(source, sourceKinds, cut ? found.ofSource : none(source), to, edited, 'gap', found.moved),
    edited: runsOf(
      edited,
      editedKinds,
      cut ? found.ofEdited : none(edited),
      back,
      source,
      'added',
      found.moved,
    ),
    pieces: cut ? found.count : 1,
  }
}

/** The same runs without their small marks, noise and spaces: for where only the pieces are to be seen. */
export function withoutSmallMarks(runs: readonly MarkedRun[]): MarkedRun[] {
  const merged: MarkedRun[] = []
  for (const run of runs) {
    const kind = run.kind === 'noise' || run.kind === 'gap' ? 'kept' : run.kind
    const last = merged.at(-1)
    if (last && !run.opens && (run.kind === 'noise' || last.kind === kind)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text }
    } else merged.push({ ...run, kind })
  }
  return merged
}

/** Only the noise marked: the line as the extraction left it, for reading as a whole. */
export function onlyNoise(runs: readonly MarkedRun[]): MarkedRun[] {
  return runs.map((run) => ({
    ...run,
    kind: run.kind === 'noise' ? 'noise' : 'kept',
    piece: null,
    moved: false,
    opens: false,
  }))
}
