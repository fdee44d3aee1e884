/**
 * What there is to tell of a mark: the figures that it is made of, and the sentences of the document behind them. None
 * states a single cell: they give the total of its channels, or how many were asked.
 */
import type { Figure, Invited, Statement } from '../corpus/contributions/data-set.ts'
import type { Locator } from '../locator.ts'
import type { Mark } from './scene/scene.ts'
import type { Series, Sum } from './series.ts'

export interface Told {
  /** Set where the mark is a total, or a part of one: its cells and what they add up to. */
  readonly total: Sum | null
  /** Why the printed total is wrong; null where it is right. */
  readonly wrong: Figure | null
  readonly sentences: readonly (Statement | Invited)[]
  /** Its figure in the table; null where it has none there. */
  readonly figure: Locator | null
}

export function toldOf({ point }: Pick<Mark, 'point'>, { data, groups, channels }: Series): Told {
  const total = [...groups, ...channels].find(({ figure }) => figure.locator === point) ?? null
  const cells = total?.cells ?? data.cells.filter(({ locator }) => locator === point)
  const columns = new Set(cells.map(({ channel }) => channel))
  const totals = new Set(
    data.channelTotals.filter(({ channel }) => columns.has(channel)).map(({ locator }) => locator),
  )
  const stating = data.statements.filter((statement) => statement.totals.some((each) => totals.has(each)))
  const inviting = data.invited.filter(({ locator }) => locator === point)
  const sentences = new Map<string, Statement | Invited>()
  for (const sentence of [...stating, ...inviting]) sentences.set(sentence.quote, sentence)
  const wrong = total && total.figure.printedValue !== total.figure.reconciled ? total.figure : null
  return { total, wrong, sentences: [...sentences.values()], figure: cells.length > 0 ? point : null }
}
