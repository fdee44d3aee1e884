import { type ReactNode, useMemo } from 'react'
import { LaterOutOfSight } from '../ui/later-out-of-sight.tsx'
import type { Chart } from './chart.ts'
import { ContributionsContext, useContributions } from './contributions-context.tsx'
import { type ChartSearch, TABLE } from './search.ts'
import { searchOf, viewOf } from './view.ts'

interface Props {
  /** Null of what has no choices. */
  readonly chart: Chart | null
  /** The id of the one element that the children are. */
  readonly id: string
  readonly children: ReactNode
}

/** The context of the page with the choices of one chart alone: what is chosen of another draws nothing here anew. */
export function OwnChoices({ chart, id, children }: Props) {
  const { data, series, words, setting, search, view, choose, showTable } = useContributions()
  const asked = JSON.stringify(
    chart && {
      ...searchOf(chart, search),
      ...(view.tables.has(chart.id) ? { [TABLE]: chart.id } : {}),
    },
  )
  const value = useMemo(() => {
    const own: ChartSearch = JSON.parse(asked) ?? {}
    const ownView = viewOf(own, chart ? [chart] : [])
    return { data, series, words, setting, search: own, view: ownView, choose, showTable }
  }, [data, series, words, setting, chart, asked, choose, showTable])
  return (
    <LaterOutOfSight part={() => document.getElementById(id)}>
      <ContributionsContext value={value}>{children}</ContributionsContext>
    </LaterOutOfSight>
  )
}
