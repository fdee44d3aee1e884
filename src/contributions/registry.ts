import type { Chart } from './chart.ts'

/** The charts, in the order of the page: every folder beside this file that has a `chart.ts`. */
export const CHARTS: readonly Chart[] = Object.values(
  import.meta.glob<Chart>('./*/chart.ts', { eager: true, import: 'chart' }),
).sort((one, other) => one.order - other.order)

export const CHART_IDS = CHARTS.map(({ id }) => id)
export const chartOf = (id: string): Chart | undefined => CHARTS.find((chart) => chart.id === id)
