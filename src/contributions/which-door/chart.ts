import type { Chart } from '../chart.ts'
import { tableOf } from '../figures-table.ts'
import { contradictionSentence } from '../sentences.ts'
import { amountOf } from '../series.ts'
import { scene } from './scene.ts'

/** A flow from groups to channels. */
export const chart: Chart = {
  id: 'which-door',
  order: 30,
  title: 'title.whichDoor',
  toggles: [],
  namesChannels: true,
  scene,
  summary: (input) => {
    const { series, words } = input
    const entries = series.groups.flatMap(({ category, cells, sum }) => {
      const most = Math.max(0, ...cells.map((cell) => amountOf(cell, series.basis) ?? 0))
      if (most === 0) return []
      const doors = series.channels.filter(({ category: channel }) =>
        cells.some((cell) => cell.channel === channel.key && amountOf(cell, series.basis) === most),
      )
      return [
        words.t('summary.door', {
          group: words.inline(category),
          channels: words.list(doors.map((door) => words.inline(door.category))),
          most: words.number(most),
          sum: words.number(sum),
        }),
      ]
    })
    const sentence =
      entries.length > 0
        ? words.t('summary.whichDoor', { list: entries.join(words.t('listSemicolon')) })
        : words.t('nothing')
    return [sentence, contradictionSentence(input)].filter(Boolean).join(' ')
  },
  table: tableOf,
  caveats: () => [],
}
