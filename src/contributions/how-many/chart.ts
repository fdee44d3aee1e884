import type { Chart } from '../chart.ts'
import { tableOf } from '../figures-table.ts'
import { contradictionSentence } from '../sentences.ts'
import type { Sum } from '../series.ts'
import { scene } from './scene.ts'

/** Bars from inline-start: how many contributions each group made, or came through each channel. */
export const chart: Chart = {
  id: 'how-many',
  order: 10,
  title: 'title.howMany',
  toggles: [
    {
      param: 'bars',
      legend: 'toggle.bars',
      options: [
        { value: 'stacked', label: 'toggle.stacked' },
        { value: 'grouped', label: 'toggle.grouped' },
        { value: 'share', label: 'toggle.share' },
      ],
    },
    {
      param: 'by',
      legend: 'toggle.by',
      options: [
        { value: 'group', label: 'toggle.byGroup' },
        { value: 'channel', label: 'toggle.byChannel' },
      ],
    },
    {
      param: 'sort',
      legend: 'toggle.sort',
      options: [
        { value: 'printed', label: 'toggle.sortPrinted' },
        { value: 'size', label: 'toggle.sortSize' },
      ],
    },
  ],
  namesChannels: true,
  scene,
  summary: (input) => {
    const { series, view, words } = input
    const ranked = [...(view.by === 'channel' ? series.channels : series.groups)].sort(
      (a, b) => b.sum - a.sum,
    )
    const entry = ({ category, sum }: Sum) =>
      words.t('entry', { what: words.prose(category), number: words.number(sum) })
    const [first, second] = ranked
    const leads = first !== undefined && first.sum > (second?.sum ?? 0)
    if (series.sum === 0) return [words.t('nothing'), contradictionSentence(input)].filter(Boolean).join(' ')
    const sentence = words.t(leads ? 'summary.howMany' : 'summary.howManyEven', {
      contributions: words.contributions(series.sum),
      list: ranked.map(entry).join(words.t(leads ? 'listThen' : 'listComma')),
    })
    return [sentence, contradictionSentence(input)].filter(Boolean).join(' ')
  },
  table: tableOf,
  caveats: () => [],
}
