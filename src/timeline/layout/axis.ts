/** The marks of the time axis, from centuries down to days: the finest whose labels have room. */
import { rememberedAlong } from '../../edition/remembered.ts'
import { monthName } from '../../i18n/dates.ts'
import { type Digits, setDigits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import { DAY } from '../events.ts'
import { beginningsIn, type Period } from './periods.ts'
import { lengthOf, type Span } from './scale.ts'

interface Tick {
  readonly at: number
  readonly label: string
}

export interface Axis {
  /** Names of days, months or years at their beginnings. */
  readonly ticks: readonly Tick[]
  /** The larger period that each stretch lies in (a month's year); its label stands at its start or the view's. */
  readonly periods: readonly Tick[]
  /** Finer marks between the ticks, without labels. */
  readonly minor: readonly number[]
}

type Unit = 'year' | 'month' | 'day'

interface Level {
  readonly unit: Unit
  readonly period: Period
  /** How many of them one mark stands for. */
  readonly step: number
  /** Its usual length in ms. */
  readonly length: number
}

const YEAR = 365.25 * DAY
const years = (step: number): Level => ({ unit: 'year', period: 'year', step, length: step * YEAR })
const months = (step: number): Level => ({
  unit: 'month',
  period: 'month',
  step,
  length: (step * YEAR) / 12,
})
const LEVELS: readonly Level[] = [
  ...[100, 50, 20, 10, 5, 2, 1].map(years),
  ...[6, 3, 1].map(months),
  { unit: 'day', period: 'week', step: 1, length: 7 * DAY },
  { unit: 'day', period: 'day', step: 1, length: DAY },
]

const LABEL_ROOM = 14
const MINOR_ROOM = 7

interface AxisSettings {
  readonly language: Language
  readonly digits: Digits
  readonly measure: (text: string) => number
}

function labelAt(unit: Unit, instant: number, { language, digits }: AxisSettings): string {
  const date = new Date(instant)
  if (unit === 'year') return setDigits(String(date.getUTCFullYear()), digits)
  if (unit === 'month') return monthName(language, date.getUTCMonth() + 1)
  return setDigits(String(date.getUTCDate()), digits)
}

/** The name of the period above a tick: of a day its month and year, of a month its year. */
function periodLabel(unit: Unit, instant: number, settings: AxisSettings): string {
  const year = labelAt('year', instant, settings)
  return unit === 'day' ? `${labelAt('month', instant, settings)} ${year}` : year
}

const widest = rememberedAlong((_measure: AxisSettings['measure']) => new Map<string, number>())
/** The widest label that a unit can have. */
function widestLabel(unit: Unit, settings: AxisSettings): number {
  const key = `${unit} ${settings.language} ${settings.digits}`
  const known = widest(settings.measure).get(key)
  if (known !== undefined) return known
  const samples = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 28))
  const found = Math.max(...samples.map((instant) => settings.measure(labelAt(unit, instant, settings))))
  widest(settings.measure).set(key, found)
  return found
}

/** @param width px that the span takes */
export function axisOf(span: Span, width: number, settings: AxisSettings): Axis {
  const density = width / lengthOf(span)
  const named = LEVELS.findLastIndex(
    ({ unit, length }) => length * density >= widestLabel(unit, settings) + LABEL_ROOM,
  )
  const level = LEVELS[Math.max(0, named)]
  const finer = LEVELS[Math.max(0, named) + 1]
  if (!level) return { ticks: [], periods: [], minor: [] }
  const { unit } = level
  const ticks = beginningsIn(span, level.period, level.step).map((at) => ({
    at,
    label: labelAt(unit, at, settings),
  }))
  const places = new Set(ticks.map(({ at }) => at))
  return {
    ticks: ticks.filter(({ at }) => at >= span.start),
    periods:
      unit === 'year'
        ? []
        : beginningsIn(span, unit === 'day' ? 'month' : 'year', 1).map((at) => ({
            at: Math.max(at, span.start),
            label: periodLabel(unit, at, settings),
          })),
    minor:
      finer && finer.length * density >= MINOR_ROOM
        ? beginningsIn(span, finer.period, finer.step).filter((at) => at >= span.start && !places.has(at))
        : [],
  }
}
