/** What lights up when something is pointed at or read: the relation graph, and which cells a total adds up. */
import type { DataSet } from '../corpus/contributions/data-set.ts'
import { indexRelations } from '../corpus/relations/relation-index.ts'
import type { Locator } from '../locator.ts'
import type { Pairing } from '../ui/pairing.ts'
import type { Mark } from './scene/scene.ts'

export interface Lighting {
  /** The cells that a locator stands for: a cell, a row, a total, the table, a paragraph that states totals. */
  readonly cellsOf: (locator: Locator) => readonly Locator[]
  /** What belongs to a mark beside itself: its cells, and the paragraphs that state their totals. */
  readonly belonging: (mark: Pick<Mark, 'cells' | 'point'>) => readonly Locator[]
}

export function lightingOf(data: DataSet): Lighting {
  const sums = new Map<Locator, readonly Locator[]>([
    ...data.cells.map((cell): [Locator, Locator[]] => [cell.locator, [cell.locator]]),
    ...data.groups.map(({ key, locator }): [Locator, Locator[]] => [
      locator,
      data.cells.filter((cell) => cell.group === key).map((cell) => cell.locator),
    ]),
    ...data.groupTotals.map(({ group, locator }): [Locator, Locator[]] => [
      locator,
      data.cells.filter((cell) => cell.group === group).map((cell) => cell.locator),
    ]),
    ...data.channelTotals.map(({ channel, locator }): [Locator, Locator[]] => [
      locator,
      data.cells.filter((cell) => cell.channel === channel).map((cell) => cell.locator),
    ]),
    [data.total.locator, data.cells.map(({ locator }) => locator)],
    [data.locator, data.cells.map(({ locator }) => locator)],
  ])
  const { related } = indexRelations(data.relations)
  const stating = (locator: Locator, direction: 'in' | 'out') =>
    related(locator).filter((edge) => edge.type === 'states' && edge.direction === direction)

  const cellsOf = (locator: Locator): readonly Locator[] =>
    sums.get(locator) ?? [...new Set(stating(locator, 'out').flatMap((edge) => sums.get(edge.locator) ?? []))]
  return {
    cellsOf,
    belonging: ({ cells, point }) => {
      const channels = data.cells
        .filter(({ locator }) => cells.includes(locator))
        .map(({ channel }) => channel)
      const totals = data.channelTotals.filter(({ channel }) => channels.includes(channel))
      const said = [point, ...totals.map(({ locator }) => locator)].flatMap((total) =>
        stating(total, 'in').map((edge) => edge.locator),
      )
      return [...new Set([...cells, ...said])]
    },
  }
}

/** `lit`: the thing itself. `kin`: of the same group. `muted`: something else is lit. */
export type Emphasis = 'plain' | 'lit' | 'kin' | 'muted'

export interface Lit {
  readonly point: Locator
  readonly cells: ReadonlySet<Locator>
  readonly tones: ReadonlySet<number>
}

/** What is lit now: what is pointed at goes before what is being read. Null where neither concerns the figures. */
export function litBy(
  pairing: Pairing & { readonly reading: Locator | null },
  lighting: Lighting,
  marks: readonly Mark[],
): Lit | null {
  for (const point of [pairing.pointed, pairing.reading]) {
    if (!point) continue
    const cells = new Set(lighting.cellsOf(point))
    const own = marks.filter((mark) => mark.point === point || mark.cells.some((cell) => cells.has(cell)))
    if (own.length === 0) continue
    const pointed = point === pairing.pointed
    // One cell has kin, its group; a paragraph or a whole column does not.
    const tones = pointed && cells.size === 1 ? own.map(({ tone }) => tone).filter((tone) => tone > 0) : []
    return { point, cells, tones: new Set(tones) }
  }
  return null
}

export function emphasisOf(mark: Mark, lit: Lit | null): Emphasis {
  if (!lit) return 'plain'
  if (mark.point === lit.point) return 'lit'
  // A sum is lit by all its cells, and touched by one.
  const own = mark.cells.filter((cell) => lit.cells.has(cell)).length
  if (own > 0 && own === mark.cells.length) return 'lit'
  if (own > 0 || lit.tones.has(mark.tone)) return 'kin'
  return 'muted'
}
