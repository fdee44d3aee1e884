import { useMemo, useRef } from 'react'
import type { DataSet } from '../../corpus/contributions/data-set.ts'
import { Button } from '../../ui/controls/button.tsx'
import { useBox } from '../../ui/use-box.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { ContributionsProvider } from '../contributions-provider.tsx'
import { Plot } from '../frame/plot.tsx'
import { CHARTS, chartOf } from '../registry.ts'
import type { ChartSearch } from '../search.ts'
import { seriesOf } from '../series.ts'
import { viewOf } from '../view.ts'
import { sheetFor, usualSheet } from './sheet.ts'
import styles from './staged-chart.module.css'

interface Props {
  readonly data: DataSet
  readonly chart: string
  readonly search: ChartSearch
  /** All the states that are shown one after the other, this one among them. */
  readonly states: readonly ChartSearch[]
  /** px that the smallest words must have. */
  readonly least: number
  /** Shows another state of the chart, on every stage; null where it is only looked at. */
  readonly onShow: ((search: ChartSearch) => void) | null
}

const isSameAs = (one: ChartSearch) => (other: ChartSearch) =>
  Object.keys({ ...one, ...other }).every((param) => one[param] === other[param])

/** One chart before a room: its drawing, as large as there is room for, and nothing around it. */
export function StagedChart({ data, chart: id, search, states, least, onShow }: Props) {
  const chart = chartOf(id)
  // What is shown has room too, also when it is none of the step's own states.
  const shown = useMemo(
    () => (states.some(isSameAs(search)) ? states : [...states, search]),
    [states, search],
  )
  if (!chart) return null
  return (
    <ContributionsProvider
      data={data}
      search={search}
      setting="stage"
      charts={CHARTS}
      onSearch={onShow ?? undefined}
    >
      <Drawing chart={chart} states={shown} least={least} />
      {onShow && chart.toggles.length > 0 && <StagedToggles chart={chart} />}
    </ContributionsProvider>
  )
}

/** The choices that a chart offers, for whoever presents: out of the way while nobody moves the pointer. */
function StagedToggles({ chart }: { readonly chart: Chart }) {
  const { view, words, choose } = useContributions()
  return (
    <div className={`${styles.toggles} screen-only`}>
      {chart.toggles.map(({ param, legend, options }) => (
        <fieldset key={param} aria-label={words.t(legend)}>
          {options.map(({ value, label }) => (
            // Buttons: the arrows of radio buttons are those that lead from step to step.
            <Button
              key={value}
              look="small"
              aria-pressed={value === (view.view[param] ?? options[0].value)}
              onClick={() => choose(param, value, options[0].value)}
            >
              {words.t(label)}
            </Button>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

type DrawingProps = Pick<Props, 'states' | 'least'> & { readonly chart: Chart }

function Drawing({ chart, states, least }: DrawingProps) {
  const { data, words } = useContributions()
  const place = useRef<HTMLDivElement>(null)
  const room = useBox(place, null)
  const sheet = useMemo(() => {
    const inputs = states.map((state) => {
      const { basis, view } = viewOf(state)
      return { series: seriesOf(data, basis), view, words }
    })
    const scenesAt = (width: number) => inputs.map((input) => chart.scene({ ...input, width, low: true }))
    return room ? sheetFor(scenesAt, room, least) : usualSheet(scenesAt)
  }, [chart, states, data, words, room, least])
  return (
    <div ref={place} className={styles.place} data-chart={chart.id}>
      <Plot chart={chart} sheet={sheet} />
    </div>
  )
}
