/** Groups and channels as the two banks of a flow, laid out by d3-sankey. */
import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey'
import type { Cell } from '../../corpus/contributions/data-set.ts'
import type { Series, Sum } from '../series.ts'
import { amountOf } from '../series.ts'

interface NodeData {
  readonly id: string
  readonly bank: 'group' | 'channel'
  readonly sum: Sum
  readonly fixedValue: number
}
interface LinkData {
  readonly cell: Cell
}

export type FlowNode = SankeyNode<NodeData, LinkData>
type FlowLink = SankeyLink<NodeData, LinkData>

export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
}

interface Size {
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly nodeWidth: number
  readonly padding: number
}

/** Null where there is nothing to flow. Cells of zero, or of no figure, have no ribbon. */
export function flowOf(series: Series, { width, top, bottom, nodeWidth, padding }: Size): Flow | null {
  const node = (bank: NodeData['bank']) => (sum: Sum) => ({
    id: `${bank}.${sum.category.key}`,
    bank,
    sum,
    // A printed total beyond its cells makes its node longer; one below them cannot make the ribbons thinner.
    fixedValue: Math.max(sum.sum, sum.stated),
  })
  const links = series.data.cells.flatMap((cell) => {
    const value = amountOf(cell, series.basis) ?? 0
    return value > 0
      ? [{ cell, source: `group.${cell.group}`, target: `channel.${cell.channel}`, value }]
      : []
  })
  if (links.length === 0) return null
  const banks = [series.groups, series.channels].map((sums) =>
    sums.filter((sum) => Math.max(sum.sum, sum.stated) > 0),
  )
  const most = Math.max(...banks.map(({ length }) => length))
  return sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(Math.min(padding, (bottom - top) / (2 * most)))
    .nodeAlign(({ bank }) => (bank === 'group' ? 0 : 1))
    .nodeSort((a, b) => a.sum.index - b.sum.index)
    .linkSort((a, b) => rank(a) - rank(b))
    .extent([
      [0, top],
      [width, bottom],
    ])({
    nodes: [...(banks[0] ?? []).map(node('group')), ...(banks[1] ?? []).map(node('channel'))],
    links,
  })
}

/** Ribbons leave and arrive in the order of the banks, so that they cross as little as they must. */
function rank({ source, target }: FlowLink): number {
  const index = (end: FlowLink['source']) => (typeof end === 'object' ? end.sum.index : 0)
  return index(source) * 1000 + index(target)
}
