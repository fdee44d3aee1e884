import type { Chart, ChartInput, TableModel } from '../chart.ts'
import { contradictionSentence } from '../sentences.ts'
import { entriesOf, uninvited } from './entries.ts'
import { scene } from './scene.ts'

function table({ series, words }: ChartInput): TableModel {
  return {
    columns: [words.t('table.invitedGroup'), words.t('table.invited'), words.t('table.contributions')],
    rows: [
      ...entriesOf(series).map(({ invited, sums, sum }) => [
        {
          text: sums.map(({ category }) => words.label(category)).join(words.t('listComma')),
          locator: null,
          head: true,
        },
        { text: words.t('table.about', { number: words.number(invited.about) }), locator: invited.locator },
        {
          text: words.number(sum),
          locator: sums.length === 1 ? (sums[0]?.figure.locator ?? null) : null,
          ...(sums.length > 1
            ? { note: sums.map(({ sum: own }) => words.number(own)).join(' + ') }
            : series.basis === 'printed' && sums[0] && sums[0].gap !== 0
              ? {
                  warning: words.t('table.printedAs', {
                    value: words.printed(sums[0].figure),
                  }),
                }
              : {}),
        },
      ]),
      ...uninvited(series).map(({ category, figure, sum }) => [
        { text: words.label(category), locator: category.locator, head: true },
        { text: words.t('table.notGiven'), locator: null },
        { text: words.number(sum), locator: figure.locator },
      ]),
    ],
  }
}

/** Those invited against what came from them, at one scale; no rate, for the text supports none. */
export const chart: Chart = {
  id: 'asked-and-answered',
  order: 40,
  title: 'title.askedAndAnswered',
  toggles: [],
  namesChannels: false,
  scene,
  summary: (input) => {
    const { series, words } = input
    const entries = entriesOf(series).map(({ invited, sum, sums }) =>
      words.t(sums.length > 1 ? 'summary.askedTogether' : 'summary.asked', {
        about: words.number(invited.about),
        who: words.in(invited.label),
        count: sum,
        contributions: words.contributions(sum),
      }),
    )
    const sentence = entries.length > 0 ? entries.join(' ') : words.t('asked.none')
    return [sentence, contradictionSentence(input)].filter(Boolean).join(' ')
  },
  table,
  caveats: ({ series, words }) => {
    const without = uninvited(series)
    return [
      words.t('caveat.about'),
      ...entriesOf(series)
        .filter(({ sums }) => sums.length > 1)
        .map(({ sums }) =>
          words.t('caveat.together', {
            list: words.list(sums.map(({ category }) => words.inline(category))),
          }),
        ),
      words.t('caveat.bodies'),
      ...(without.length > 0
        ? [
            words.t('caveat.without', {
              list: words.list(
                without.map(({ category, sum }) =>
                  words.t('entry', { what: words.inline(category), number: words.contributions(sum) }),
                ),
              ),
            }),
          ]
        : []),
      words.t('caveat.rate'),
    ]
  },
}
