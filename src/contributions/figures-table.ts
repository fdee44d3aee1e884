import type { Figure } from '../corpus/contributions/data-set.ts'
import type { ChartInput, TableCellModel, TableModel } from './chart.ts'
import { INFERRED } from './words.ts'

/** Groups by channels with their totals: each figure as the basis has it, and beside a wrong one what it should be. */
export function tableOf({ series, words }: ChartInput): TableModel {
  const printed = series.basis === 'printed'
  const cell = (figure: Figure): TableCellModel => {
    const deviates = figure.printedValue !== figure.reconciled
    const shown = printed
      ? words.printed(figure)
      : figure.reconciled === null
        ? words.t('missing')
        : words.number(figure.reconciled)
    const warning = printed
      ? words.t('table.addsUpTo', {
          value: figure.reconciled === null ? '–' : words.number(figure.reconciled),
        })
      : words.t('table.printedAs', { value: words.printed(figure) })
    return { text: shown, locator: figure.locator, ...(deviates ? { warning } : {}) }
  }
  const head = (text: string, locator: TableCellModel['locator']): TableCellModel => ({
    text,
    locator,
    head: true,
  })
  const inferred = series.channels.some(({ category }) => category.inferred)
  return {
    columns: [
      words.t('table.group'),
      ...series.channels.map(({ category }) => words.marked(category)),
      `${words.t('table.total')}${inferred ? INFERRED : ''}`,
    ],
    rows: [
      ...series.groups.map(({ category, cells, figure }) => [
        head(words.label(category), category.locator),
        ...cells.map(cell),
        cell(figure),
      ]),
      [
        head(words.t('table.total'), null),
        ...series.channels.map(({ figure }) => cell(figure)),
        cell(series.data.total),
      ],
    ],
  }
}
