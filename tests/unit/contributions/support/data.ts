import report from 'virtual:masar/contributions'
import * as fc from 'fast-check'
import type { CHARTS } from '../../../../src/contributions/registry.ts'
import type { Cell, DataSet, Figure } from '../../../../src/corpus/contributions/data-set.ts'
import type { Locator } from '../../../../src/locator.ts'

export const REPORT = report

interface Table {
  /** Groups by channels; null is a missing cell. */
  readonly cells: readonly (readonly (number | null)[])[]
  /** What the print says of each total, beside what it comes to: 0 where it is right. */
  readonly groupOff?: readonly number[]
  readonly channelOff?: readonly number[]
}

const at = (eId: string): Locator => `other/table_9.${eId}`
const sumOf = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

const figure = (eId: string, value: number | null, off = 0): Figure => {
  const printed = value === null ? null : Math.max(0, value + off)
  return {
    locator: at(eId),
    printed: printed === null ? null : String(printed),
    printedValue: printed,
    reconciled: value,
  }
}

/** A data set that has nothing to do with the report. */
export function dataSet({ cells, groupOff = [], channelOff = [] }: Table): DataSet {
  const groups = cells.map((_, index) => `g${index}`)
  const channels = (cells[0] ?? []).map((_, index) => `c${index}`)
  const column = (index: number) => cells.map((row) => row[index] ?? null)
  const label = (text: string) => ({ ar: `مجموعة ${text}`, en: `Kind ${text}` })
  return {
    id: 'other',
    document: 'other',
    locator: 'other/table_9',
    caption: { ar: 'جدول', en: 'A table' },
    source: { ar: 'مصدر', en: 'A source' },
    groups: groups.map((key) => ({ key, locator: at(key), label: label(key) })),
    channels: channels.map((key) => ({ key, locator: at(`total.${key}`), label: label(key) })),
    cells: groups.flatMap((group, row) =>
      channels.map(
        (channel, index): Cell => ({
          group,
          channel,
          ...figure(`${group}.${channel}`, cells[row]?.[index] ?? null),
        }),
      ),
    ),
    groupTotals: groups.map((group, row) => ({
      group,
      ...figure(`${group}.total`, sumOf(cells[row] ?? []), groupOff[row]),
    })),
    channelTotals: channels.map((channel, index) => ({
      channel,
      ...figure(`total.${channel}`, sumOf(column(index)), channelOff[index]),
    })),
    total: figure('total.total', sumOf(cells.flat())),
    invited: groups.slice(0, 2).map((group, index) => ({
      id: `i${index}`,
      groups: index === 0 ? [group] : groups.slice(1, 3),
      about: 10 ** (index + 2),
      label: label('asked'),
      locator: 'other/para_1',
      quote: 'دُعيت نحو عشر جهات.',
      english: 'About ten bodies were asked.',
    })),
    statements: [],
    remarks: [],
    relations: [],
  }
}

const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 10_000 }) },
)
const off = fc.oneof(fc.constant(0), fc.integer({ min: -40, max: 40 }))

/** Any table: one to seven groups, one to five channels, holes, zeros, large numbers, totals that are wrong. */
export const anyDataSet: fc.Arbitrary<DataSet> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([groups, channels]) =>
    fc.record({
      cells: fc.array(fc.array(value, { minLength: channels, maxLength: channels }), {
        minLength: groups,
        maxLength: groups,
      }),
      groupOff: fc.array(off, { minLength: groups, maxLength: groups }),
      channelOff: fc.array(off, { minLength: channels, maxLength: channels }),
    }),
  )
  .map(dataSet)

/** Every combination of a chart's toggles. */
export function viewsOf(chart: (typeof CHARTS)[number]): Record<string, string>[] {
  return chart.toggles.reduce<Record<string, string>[]>(
    (views, { param, options }) =>
      views.flatMap((view) => options.map((option) => ({ ...view, [param]: option.value }))),
    [{}],
  )
}
