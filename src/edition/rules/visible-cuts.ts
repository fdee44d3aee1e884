import { endsFirstMonthName, isSecondMonthName } from '../lexicon/months.ts'
import type { Token, TokenLine } from './tokens.ts'

/** The spaces on the right of a token in the line as found. */
export function spacesAfter(line: TokenLine, at: number): number {
  return line.tokens[at + 1]?.spaces ?? line.trailing
}

/** What is written together with the quotation after it: و«القدس». */
const PREFIX = /^[وفبلك]?(?:[وفبلك]|ال)$/u

/** Groups in brackets that face rightly and stand free: one run with the words around them. */
function bracketedGroups(line: TokenLine): boolean[] {
  const inside: boolean[] = line.tokens.map(() => false)
  let start = -1
  line.tokens.forEach(({ kind, spaces }, at) => {
    if (kind === 'open') {
      const led = PREFIX.test(line.tokens[at - 1]?.text ?? '')
      const free = (at === 0 || spaces > 0 || led) && spacesAfter(line, at) === 0
      start = free && spaces < 2 ? at : -1
    } else if (kind === 'close') {
      const next = line.tokens[at + 1]
      const free =
        spaces === 0 &&
        (next === undefined || next.spaces > 0 || next.kind === 'stop' || next.kind === 'comma')
      if (start >= 0 && free && at - start <= 12)
        for (let index = start; index <= at; index++) inside[index] = true
      start = -1
    }
  })
  return inside
}

function commaStandsRightly(line: TokenLine, at: number): boolean {
  const previous = line.tokens[at - 1]
  if (previous?.kind !== 'word' && previous?.kind !== 'close' && previous?.kind !== 'quote') return false
  return line.tokens[at]?.spaces === 0 && (spacesAfter(line, at) > 0 || at === line.tokens.length - 1)
}

/** A comma that a number or symbol before it has left at the head of its run: «، أحاط المجلس …». */
function leadsItsRun(line: TokenLine, at: number): boolean {
  const next = line.tokens[at + 1]
  if (line.tokens[at]?.kind !== 'comma' || next?.kind !== 'word' || next.spaces === 0) return false
  const other = line.tokens.slice(at + 1).find(({ kind, spaces }) => kind !== 'word' || spaces > 1)
  return other !== undefined && !(other.kind === 'comma' && other.spaces > 0)
}

function quoteOpens(line: TokenLine, at: number): boolean {
  return (
    line.tokens[at]?.kind === 'quote' &&
    spacesAfter(line, at) === 0 &&
    (at === 0 || (line.tokens[at]?.spaces ?? 0) > 0)
  )
}

function quoteCloses(line: TokenLine, at: number): boolean {
  return line.tokens[at]?.kind === 'quote' && line.tokens[at]?.spaces === 0 && !quoteOpens(line, at)
}

function monthsInOrder(left: Token | undefined, right: Token | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    endsFirstMonthName(left.text) &&
    isSecondMonthName(right.text)
  )
}

/** Whether the line may hold two runs with the cut after token `at`, going by what can be seen. */
function isCut(line: TokenLine, at: number): boolean {
  const left = line.tokens[at]
  const right = line.tokens[at + 1]
  if (left === undefined || right === undefined) return false
  const { spaces } = right
  if (left.kind === 'word' && right.kind === 'word') return spaces > 1
  if (left.kind === 'latin' && right.kind === 'latin') return spaces > 1
  if (left.kind === 'close' && spaces === 0 && (right.kind === 'stop' || right.kind === 'comma')) {
    return spacesAfter(line, at + 1) === 0
  }
  if (right.kind === 'comma') return !commaStandsRightly(line, at + 1)
  if (left.kind === 'comma') {
    if (right.kind !== 'word' && right.kind !== 'quote' && right.kind !== 'open') return true
    return spaces > 1 || !(commaStandsRightly(line, at) || leadsItsRun(line, at))
  }
  if (right.kind === 'slash') return !(spaces === 0 && monthsInOrder(left, line.tokens[at + 2]))
  if (left.kind === 'slash') return !(spaces === 0 && monthsInOrder(line.tokens[at - 1], right))
  if (left.kind === 'dash' && right.kind === 'word') {
    return spaces !== 1 && !(spaces === 0 && left.spaces === 0)
  }
  if (right.kind === 'dash' && left.kind === 'number' && spaces < 2) {
    const next = line.tokens[at + 2]
    return left.text.length > 3 || !(next?.kind === 'word' && next.spaces === 1)
  }
  if (right.kind === 'dash') {
    const next = line.tokens[at + 2]
    if (left.kind === 'word' && next?.kind === 'word') return spaces > 1 || next.spaces !== spaces
    if (left.kind === 'word' && spaces === 0) return spacesAfter(line, at + 1) > 0
  }
  if (right.kind === 'other' && spaces === 0 && left.kind === 'word') return false
  if (left.kind === 'other' && spaces === 0 && right.kind === 'word') return /^[*_]+$/u.test(left.text)
  if (quoteOpens(line, at)) return false
  if (quoteCloses(line, at + 1)) return false
  if (quoteOpens(line, at + 1) || quoteCloses(line, at))
    return spaces !== 1 || left.kind === 'number' || right.kind === 'number'
  return true
}

/** Where the line's runs can be seen to end: the number of tokens before each cut, ascending. */
export function visibleCuts(line: TokenLine): number[] {
  const grouped = bracketedGroups(line)
  const cuts: number[] = []
  for (let at = 0; at + 1 < line.tokens.length; at++) {
    const left = line.tokens[at]
    const right = line.tokens[at + 1]
    const bound = grouped[at] === true && grouped[at + 1] === true
    const opens = grouped[at + 1] === true && right?.kind === 'open' && left?.kind === 'word'
    const led = opens && right?.spaces === 0 && PREFIX.test(left?.text ?? '')
    const beside =
      led ||
      (right?.spaces === 1 &&
        (opens || (grouped[at] === true && left?.kind === 'close' && right.kind === 'word')))
    if (!bound && !beside && isCut(line, at)) cuts.push(at + 1)
  }
  return cuts
}
