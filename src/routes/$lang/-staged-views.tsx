/** Which component draws a view that a step of a deck names by its address. */
import { createContext, memo, type ReactNode, use, useMemo } from 'react'
import { contributionsSearch } from '../../contributions/search.ts'
import { StagedChart } from '../../contributions/stage/staged-chart.tsx'
import { StagedNote } from '../../contributions/stage/staged-note.tsx'
import type { DataSet } from '../../corpus/contributions/data-set.ts'
import type { RecordOfThings } from '../../corpus/record.ts'
import {
  type StagedAddress,
  type StagedViewProps,
  type StagedViews,
  StagedViewsProvider,
} from '../../present/stage/views.ts'
import { timelineSearch } from '../../timeline/search.ts'
import { StagedTimeline } from '../../timeline/stage/staged-timeline.tsx'

/** What the views are drawn from. */
interface Drawn {
  readonly record: RecordOfThings
  readonly figures: DataSet
}

const DrawnContext = createContext<Drawn | null>(null)

interface Schema<Values> {
  readonly read: (search: unknown) => Values
}

/** The same objects as long as the addresses are the same: drawings are sized by them. */
function useSearches<Values>(
  schema: Schema<Values>,
  address: StagedAddress,
  addresses: readonly StagedAddress[],
) {
  const search = useMemo(() => schema.read(address.view), [schema, address])
  const states = useMemo(() => addresses.map(({ view }) => schema.read(view)), [schema, addresses])
  return { search, states }
}

function Timeline({ address, states, least, returns, onShow }: StagedViewProps) {
  const drawn = use(DrawnContext)
  const searches = useSearches(timelineSearch, address, states)
  return (
    drawn && (
      <StagedTimeline record={drawn.record} {...searches} least={least} returns={returns} onShow={onShow} />
    )
  )
}

function Chart({ address, states, least, onShow }: StagedViewProps) {
  const drawn = use(DrawnContext)
  const searches = useSearches(contributionsSearch, address, states)
  if (!drawn || address.page !== 'embed') return null
  return (
    <StagedChart data={drawn.figures} chart={address.chart} {...searches} least={least} onShow={onShow} />
  )
}

function ChartNote({ address }: { readonly address: StagedAddress }) {
  const drawn = use(DrawnContext)
  return drawn && address.page === 'embed' && <StagedNote data={drawn.figures} chart={address.chart} />
}

/** A stage is drawn anew at every word that its windows exchange: drawings only when what they show is another. */
const VIEWS: StagedViews = {
  timeline: { Drawing: memo(Timeline), Note: null },
  embed: { Drawing: memo(Chart), Note: ChartNote },
}

/** Around a stage: the views that its steps may name. */
export function WithStagedViews({ record, figures, children }: Drawn & { readonly children: ReactNode }) {
  const drawn = useMemo(() => ({ record, figures }), [record, figures])
  return (
    <DrawnContext value={drawn}>
      <StagedViewsProvider value={VIEWS}>{children}</StagedViewsProvider>
    </DrawnContext>
  )
}
