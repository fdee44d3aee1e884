/** What is compared: each draws the same events in the same window and can be told what to show. */
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { TranslatorContext } from '../../../src/i18n/use-translation.ts'
import '../../../src/ui/tokens.css'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { USUAL_SPACING } from '../../../src/drawing/text-width.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TimelineView } from '../../../src/timeline/drawing/timeline-view.tsx'
import type { TimelineEvent } from '../../../src/timeline/events.ts'
import type { Span } from '../../../src/timeline/layout/scale.ts'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'
import { LANES, WHOLE } from './events.ts'

export interface Contestant {
  /** Draws; resolves when something is there to be seen. */
  readonly draw: () => Promise<void>
  readonly show: (span: Span) => void
  readonly destroy: () => void
  readonly counts: () => { labels: number; clusters: number }
}

const SIZE = { width: 1280, window: 720, scale: 1, spacing: USUAL_SPACING }
const lanes = LANES.map((id) => ({ id, label: id }))
const nothing = () => undefined
const nobody: ReadonlySet<never> = new Set()

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

async function until(there: () => boolean): Promise<void> {
  while (!there()) await nextFrame()
}

export async function masar(stage: HTMLElement, events: readonly TimelineEvent[]): Promise<Contestant> {
  await loadWords('en', ['timeline', 'references'])
  const root = createRoot(stage)
  let show: (span: Span) => void = nothing
  function Page() {
    const [span, setSpan] = useState(WHOLE)
    show = setSpan
    return (
      <TimelineView
        size={SIZE}
        events={events}
        lanes={lanes}
        bounds={WHOLE}
        span={span}
        side="ltr"
        onSpan={setSpan}
        onMoveTo={setSpan}
        selected={null}
        onSelect={nothing}
        onCluster={nothing}
        onPoint={nothing}
        onLeave={() => false}
        onLegend={nothing}
        lit={nobody}
        links={[]}
        Arcs={null}
      />
    )
  }
  return {
    async draw() {
      root.render(
        <StrictMode>
          <LanguageProvider value="en">
            <TranslatorContext value={translatorFor('en', 'latn')}>
              <Page />
            </TranslatorContext>
          </LanguageProvider>
        </StrictMode>,
      )
      await until(() => stage.querySelector('[role="option"]') !== null)
    },
    show: (span) => show(span),
    destroy: () => root.unmount(),
    counts: () => ({
      labels: stage.querySelectorAll('[role="option"] text, g[aria-hidden] text').length,
      clusters: stage.querySelectorAll('[data-cluster]').length,
    }),
  }
}

export async function vis(
  stage: HTMLElement,
  events: readonly TimelineEvent[],
  clustered: boolean,
): Promise<Contestant> {
  const items = events.map(({ locator, start, end, lane, title }) => ({
    id: locator,
    group: lane,
    content: title,
    start,
    ...(end - start > 86_400_000 ? { end, type: 'range' } : { type: 'box' }),
  }))
  let timeline: Timeline | null = null
  return {
    async draw() {
      timeline = new Timeline(
        stage,
        new DataSet(items),
        new DataSet(lanes.map(({ id, label }) => ({ id, content: label }))),
        {
          // No min and max: with them equal to the window vis clamps every pan.
          start: WHOLE.start,
          end: WHOLE.end,
          height: '720px',
          verticalScroll: true,
          ...(clustered ? { cluster: { maxItems: 1 } } : {}),
        },
      )
      await until(() => stage.querySelector('.vis-item') !== null)
    },
    show: ({ start, end }) => timeline?.setWindow(start, end, { animation: false }),
    destroy: () => timeline?.destroy(),
    counts: () => ({
      labels: stage.querySelectorAll('.vis-item-content').length,
      clusters: stage.querySelectorAll('.vis-cluster').length,
    }),
  }
}
