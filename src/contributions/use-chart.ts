import { useEffect, useState } from 'react'
import type { Chart } from './chart.ts'
import { CHART_IDS, CHARTS, chartOf } from './registry.ts'

/**
 * The chart of an id or, where none has it, the one whose id is most like it, a moment later: few addresses are wrong,
 * and what compares names is fetched for these alone. Where it does not come, the first chart.
 */
export function useChart(wanted: string): Chart | null {
  const [near, setNear] = useState<{ readonly wanted: string; readonly chart: Chart | null } | null>(null)
  const known = chartOf(wanted)
  const isKnown = known !== undefined
  useEffect(() => {
    if (isKnown) return
    let isWanted = true
    import('../ui/nearest.ts')
      .then(({ nearest }) => nearest(wanted, CHART_IDS)[0] ?? '')
      .catch(() => '')
      .then((id) => isWanted && setNear({ wanted, chart: chartOf(id) ?? CHARTS[0] ?? null }))
    return () => {
      isWanted = false
    }
  }, [wanted, isKnown])
  return known ?? (near?.wanted === wanted ? near.chart : null)
}
