/**
 * What every chart is: a question, answers to it in the URL, and functions from data to a placed scene, a sentence, a
 * table. Adding a chart is a folder whose `chart.ts` exports one of these as `chart`, and its words in the two catalogues.
 * No chart is written for one table: it draws whatever data set it is given.
 */
import type { ParseKeys } from 'i18next'
import type { TextSpacing } from '../drawing/text-width.ts'
import type { Locator } from '../locator.ts'
import type { Scene } from './scene/scene.ts'
import type { Basis, Series } from './series.ts'
import type { Words } from './words.ts'

/** A key of this feature's words. */
type WordKey = ParseKeys<'contributions'>

/**
 * A choice that a reader has; `param` is its name in the URL, one of those in the folder's `params.ts`, the first option
 * its default.
 */
interface Toggle {
  readonly param: string
  readonly legend: WordKey
  readonly options: readonly [Option, ...Option[]]
}

interface Option {
  readonly value: string
  readonly label: WordKey
}

export interface ChartInput {
  readonly series: Series
  /** The chosen value of every toggle. */
  readonly view: Readonly<Record<string, string>>
  readonly words: Words
}

export interface PlotInput extends ChartInput {
  /** Width of the plot in px. */
  readonly width: number
  /** What a reader's own style sheet adds between letters and words. */
  readonly spacing?: TextSpacing | undefined
  /** Whether it stands where there is little height, as in a frame or on a stage. */
  readonly low?: boolean
}

export interface TableCellModel {
  readonly text: string
  readonly locator: Locator | null
  /** A figure that its row or column does not bear out: said in words. */
  readonly warning?: string
  /** What else there is to say of a figure. */
  readonly note?: string
  readonly head?: boolean
}

export interface TableModel {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCellModel[])[]
}

export interface Chart {
  readonly id: string
  /** Where it stands on the page: the smallest comes first, and none has the number of another. */
  readonly order: number
  /** The question it answers. */
  readonly title: WordKey
  readonly toggles: readonly Toggle[]
  readonly scene: (input: PlotInput) => Scene
  /** One sentence or two: what the chart shows, from the data. */
  readonly summary: (input: ChartInput) => string
  readonly table: (input: ChartInput) => TableModel
  /** Whether it tells the channels apart: their names are inferred, and the note under the chart says so. */
  readonly namesChannels: boolean
  /** What a reader of this chart has to know from the document, so as not to misread it. */
  readonly caveats: (input: ChartInput) => readonly string[]
}

/** The choices of a page: what the figures are based on, and a value for every toggle. */
export interface View {
  readonly basis: Basis
  readonly view: Readonly<Record<string, string>>
}
