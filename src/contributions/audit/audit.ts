/** Every sum of a data set computed again from the print, and what came of it. */
import type { Category, DataSet, Figure } from '../../corpus/contributions/data-set.ts'
import type { Locator } from '../../locator.ts'

export interface Check {
  readonly id: string
  /** `row` and `column`: a total against its cells. `grand`: the grand total against the totals as printed. */
  readonly kind: 'row' | 'column' | 'grand'
  readonly category: Category | null
  readonly total: Figure
  readonly parts: readonly Figure[]
  /** Of the parts as printed; null where one is missing. */
  readonly sum: number | null
  readonly verdict: Verdict
}

/**
 * `fails`: the printed total is wrong. `follows`: the sum fails although its total is right, because parts of it are
 * totals printed wrong. `unknown`: a figure is missing.
 */
type Verdict = 'holds' | 'fails' | 'follows' | 'unknown'

const sumOf = (parts: readonly Figure[]): number | null =>
  parts.reduce<number | null>(
    (sum, { printedValue }) => (sum === null || printedValue === null ? null : sum + printedValue),
    0,
  )

export const isWrong = ({ printedValue, reconciled }: Figure): boolean => printedValue !== reconciled

function verdictOn(sum: number | null, total: Figure, parts: readonly Figure[]): Verdict {
  if (sum === null || total.printedValue === null) return 'unknown'
  if (sum === total.printedValue) return 'holds'
  return !isWrong(total) && parts.some(isWrong) ? 'follows' : 'fails'
}

function check(
  id: string,
  kind: Check['kind'],
  category: Category | null,
  total: Figure,
  parts: readonly Figure[],
): Check {
  const sum = sumOf(parts)
  return { id, kind, category, total, parts, sum, verdict: verdictOn(sum, total, parts) }
}

export function audit(data: DataSet): Check[] {
  const { groups, channels, cells, groupTotals, channelTotals, total } = data
  const rows = groups.flatMap((group) => {
    const own = groupTotals.find((candidate) => candidate.group === group.key)
    return own
      ? [
          check(
            `row.${group.key}`,
            'row',
            group,
            own,
            cells.filter((cell) => cell.group === group.key),
          ),
        ]
      : []
  })
  const columns = channels.flatMap((channel) => {
    const own = channelTotals.find((candidate) => candidate.channel === channel.key)
    return own
      ? [
          check(
            `column.${channel.key}`,
            'column',
            channel,
            own,
            cells.filter((cell) => cell.channel === channel.key),
          ),
        ]
      : []
  })
  return [
    ...rows,
    ...columns,
    check('grand.groups', 'grand', null, total, groupTotals),
    check('grand.channels', 'grand', null, total, channelTotals),
  ]
}

/** The totals that are printed wrong, each once. */
export const wrongTotals = (checks: readonly Check[]): readonly Locator[] => [
  ...new Set(checks.filter(({ verdict }) => verdict === 'fails').map(({ total }) => total.locator)),
]

/** The group or channel that a total is of. */
export function categoryOf(data: DataSet, total: Locator): Category | undefined {
  const group = data.groupTotals.find(({ locator }) => locator === total)?.group
  const channel = data.channelTotals.find(({ locator }) => locator === total)?.channel
  return data.groups.find(({ key }) => key === group) ?? data.channels.find(({ key }) => key === channel)
}

export const missingIn = ({ cells }: DataSet) => cells.filter(({ printedValue }) => printedValue === null)
export const zerosIn = ({ cells }: DataSet) => cells.filter(({ printedValue }) => printedValue === 0)

/** A sentence of the text against the totals it speaks of. */
export interface SentenceCheck {
  readonly sum: number | null
  readonly holds: boolean
  readonly parts: readonly Figure[]
}

/** Takes the reconciled figures: it is by these sentences that they were reconciled. */
export function checkSentence(data: DataSet, totals: readonly Locator[], value: number): SentenceCheck {
  const all: Figure[] = [...data.groupTotals, ...data.channelTotals, data.total]
  const parts = totals.flatMap((locator) => all.find((total) => total.locator === locator) ?? [])
  const sum = parts.reduce<number | null>(
    (before, { reconciled }) => (before === null || reconciled === null ? null : before + reconciled),
    0,
  )
  return { sum, holds: sum === value, parts }
}
