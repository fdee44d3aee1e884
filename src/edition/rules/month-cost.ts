import {
  beginsFirstMonthName,
  endsFirstMonthName,
  firstMonth,
  isSecondMonthName,
  secondMonth,
} from '../lexicon/months.ts'
import type { Token } from './tokens.ts'

/** What a double month is worth that is whole: آذار/مارس, كانون الثاني/يناير; and what it costs that it is another month's. */
const WHOLE_MONTH = -1.2
const OTHER_MONTH = 1
/** كانون or تشرين without the word that says which, or that word without them. */
const HALF_MONTH = 1
/** A number right before the slash of a double month. */
const NUMBERED_SLASH = 1.5

/** آذار/مارس and not مارس/آذار: both are found in print, so this settles only what is undecided. */
export function monthCost(tokens: readonly Token[]): number {
  let cost = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && beginsFirstMonthName(token.text)) {
      const next = tokens[at + 1]
      if (next !== undefined && !endsFirstMonthName(next.text)) cost += HALF_MONTH
    }
    if (token?.kind === 'slash') cost += slashedMonthCost(tokens[at - 2], tokens[at - 1], tokens[at + 1])
  }
  return cost
}

function slashedMonthCost(
  before: Token | undefined,
  left: Token | undefined,
  right: Token | undefined,
): number {
  if (left === undefined || right === undefined) return 0
  if (isSecondMonthName(left.text) && endsFirstMonthName(right.text)) return 0.8
  const [ends, second] = [endsFirstMonthName(left.text), isSecondMonthName(right.text)]
  if (left.kind === 'number' && (second || beginsFirstMonthName(right.text))) return NUMBERED_SLASH
  if (!ends && !second) return isSecondMonthName(left.text) || beginsFirstMonthName(right.text) ? 0.5 : 0
  if (!ends || !second) return 0.5
  const month = firstMonth(before?.text ?? '', left.text)
  return month < 0 ? HALF_MONTH : month === secondMonth(right.text) ? WHOLE_MONTH : OTHER_MONTH
}
