/**
 * The unit of the apparatus. Offsets are UTF-16 code units of the line as it stands at that moment, so a line's
 * changes replay in order from the source line to the edited line.
 */
export interface Change {
  /** The rule's name, or `emendation`. */
  readonly rule: string
  /** 1-based number of the source line. */
  readonly line: number
  readonly at: number
  readonly before: string
  readonly after: string
}

/** @throws RangeError when the text does not hold `change.before` at `change.at`. */
export function applyChange(text: string, change: Change): string {
  const end = change.at + change.before.length
  if (text.slice(change.at, end) !== change.before) {
    throw new RangeError(
      `line ${change.line}, ${change.rule}: expected «${change.before}» at ${change.at}, found «${text.slice(change.at, end)}»`,
    )
  }
  return text.slice(0, change.at) + change.after + text.slice(end)
}

/** Replays changes that all belong to one line, oldest first. */
export function replay(source: string, changes: readonly Change[]): string {
  return changes.reduce(applyChange, source)
}

/** The smallest single change that turns one text into the other; none when they are equal. */
export function changeBetween(rule: string, line: number, before: string, after: string): Change[] {
  if (before === after) return []
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  return [
    {
      rule,
      line,
      at: start,
      before: before.slice(start, before.length - end),
      after: after.slice(start, after.length - end),
    },
  ]
}
