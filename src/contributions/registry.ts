import { askedAndAnswered } from './asked-and-answered/asked-and-answered.ts'
import type { Chart } from './chart.ts'
import { everyVoice } from './every-voice/every-voice.ts'
import { howMany } from './how-many/how-many.ts'
import { whichDoor } from './which-door/which-door.ts'

/** The charts, in the order of the page. A new one is a folder and a line here. */
export const CHARTS: readonly Chart[] = [howMany, everyVoice, whichDoor, askedAndAnswered]

export const CHART_IDS = CHARTS.map(({ id }) => id)
export const chartOf = (id: string): Chart | undefined => CHARTS.find((chart) => chart.id === id)
