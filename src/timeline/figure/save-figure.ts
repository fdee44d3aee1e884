/** The drawing as it is filtered and zoomed now, made into a file. Fetched when somebody takes one. */
import type { TFunction } from 'i18next'
import { savePicture } from '../../drawing/save-picture.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import type { Digits } from '../../i18n/digits.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import type { Direction, Language } from '../../i18n/language.ts'
import type { Link } from '../chain.ts'
import { LABEL_SIZE } from '../drawing/mark-shapes.ts'
import { type TimelineEvent, TRACK_IDS } from '../events.ts'
import { bandsOf, layoutLanes } from '../layout/layout.ts'
import { lengthOf, type Span } from '../layout/scale.ts'
import { eventsWithin, figureAxis, figureOf, figurePlot } from './figure.ts'

/** What the drawing shows now. */
export interface Shown {
  readonly span: Span
  readonly side: Direction
  readonly events: readonly TimelineEvent[]
  readonly links: readonly Link[]
}

/** How that is put into words. */
interface Wording {
  readonly language: Language
  readonly direction: Direction
  readonly digits: Digits
  readonly t: TFunction<'timeline'>
  readonly dateText: (instant: number) => string
  readonly tagOf: (link: Link) => string
}

/** Wide enough for a slide and for a page laid across. */
const WIDTH = 1600
const measure = textMeasure(LABEL_SIZE)

/**
 * From the first to the last of the events, each as exactly as its date is known; what is drawn goes a little beyond them.
 */
export function datesOf(events: readonly TimelineEvent[], span: Span, dateText: Wording['dateText']): string {
  const [one, ...others] = events
  if (!one) return `${dateText(span.start)} – ${dateText(span.end - 1)}`
  const first = others.reduce((found, event) => (event.start < found.start ? event : found), one)
  const last = others.reduce((found, event) => (event.end > found.end ? event : found), one)
  const from = first.precision === 'day' ? dateText(first.start) : first.when
  const to = last.precision === 'day' ? dateText(last.end - 1) : last.when
  return from === to ? from : `${from} – ${to}`
}

function pictureOf({ span, side, events: shown, links }: Shown, wording: Wording) {
  const { language, direction, digits, t, dateText, tagOf } = wording
  const events = eventsWithin(shown, span)
  const plot = figurePlot(WIDTH, side)
  const lanes = TRACK_IDS.map((id) => ({ id, label: t(`track.${id as 'summit'}`) }))
  const density = plot / lengthOf(span)
  const weight = () => 0
  const bands = bandsOf(events, lanes, {
    bounds: span,
    density,
    mostRows: 8,
    headings: false,
    measure,
    weight,
  })
  const dates = datesOf(events, span, dateText)
  const address = `${window.location.host}/data/chronology.json`
  return figureOf({
    width: WIDTH,
    language,
    title: t('figure.title'),
    subtitle: `${dates} · ${t('count', { count: events.length })}`,
    source: t('figure.source', { span: direction === 'rtl' ? isolateLtr(address) : address }),
    direction,
    side,
    span,
    bands,
    lanes: layoutLanes(bands, span, density, measure, weight),
    axis: figureAxis(span, plot, { language, digits }),
    links,
    tagOf,
    number: (value) => t('number', { value }),
    originName: (origin) => t(`origin.${origin}`),
  })
}

export const saveFigure = (kind: 'svg' | 'png', shown: Shown, wording: Wording): Promise<void> =>
  savePicture(pictureOf(shown, wording), kind, 'masar-timeline')
