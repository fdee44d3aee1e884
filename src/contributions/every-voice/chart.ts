import type { Chart } from '../chart.ts'
import { tableOf } from '../figures-table.ts'
import { contradictionSentence } from '../sentences.ts'
import { amountOf } from '../series.ts'
import { scene } from './scene.ts'
import { unitOf } from './sheet.ts'

/** One mark for every contribution; from one grouping to another each mark moves to its new place. */
export const chart: Chart = {
  id: 'every-voice',
  order: 20,
  title: 'title.everyVoice',
  toggles: [
    {
      param: 'voices',
      legend: 'toggle.voices',
      options: [
        { value: 'group', label: 'toggle.byGroup' },
        { value: 'channel', label: 'toggle.byChannel' },
        { value: 'both', label: 'toggle.both' },
        { value: 'all', label: 'toggle.together' },
      ],
    },
  ],
  namesChannels: true,
  scene,
  summary: (input) => {
    const { series, words } = input
    const unit = unitOf(input)
    const largest = Math.max(0, ...series.data.cells.map((cell) => amountOf(cell, series.basis) ?? 0))
    const cells = series.data.cells.filter((cell) => largest > 0 && amountOf(cell, series.basis) === largest)
    const nameOf = (key: string, sums: typeof series.groups) => {
      const found = sums.find(({ category }) => category.key === key)
      return found ? words.prose(found.category) : key
    }
    const sentences = [
      series.sum === 0
        ? words.t('nothing')
        : unit === 1
          ? words.t('summary.everyVoice', {
              contributions: words.contributions(series.sum),
              count: series.sum,
              number: words.number(series.sum),
            })
          : words.t('summary.everyVoiceUnit', {
              count: unit,
              number: words.number(unit),
              contributions: words.contributions(series.sum),
            }),
      cells.length > 0
        ? words.t('summary.largestCell', {
            count: cells.length,
            list: words.list(
              cells.map((cell) =>
                words.t('summary.cell', {
                  group: nameOf(cell.group, series.groups),
                  channel: nameOf(cell.channel, series.channels),
                }),
              ),
            ),
            number: words.number(largest),
          })
        : '',
      contradictionSentence(input),
    ]
    return sentences.filter(Boolean).join(' ')
  },
  table: tableOf,
  caveats: () => [],
}
