import { createContext, type MouseEvent, use } from 'react'
import type { DataSet } from '../corpus/contributions/data-set.ts'
import type { Locator } from '../locator.ts'
import type { Lighting } from './lighting.ts'
import type { ChartSearch } from './search.ts'
import type { Series } from './series.ts'
import type { PageView } from './view.ts'
import type { Words } from './words.ts'

/** Where a chart stands: on its page, beside the text, or in a page of others. */
export type Place = 'page' | 'pane' | 'embed'

export interface ContributionsContextValue {
  readonly data: DataSet
  readonly series: Series
  readonly words: Words
  readonly lighting: Lighting
  readonly place: Place
  readonly search: ChartSearch
  readonly view: PageView
  readonly choose: (param: string, value: string, usual: string) => void
  readonly showTable: (chart: string, open: boolean) => void
  /** Where a locator of the document leads from here. */
  readonly href: (locator: Locator) => string
  /** Goes there without loading the page anew; leaves alone what the browser should do (a new tab, a frame). */
  readonly follow: (event: MouseEvent, locator: Locator) => void
}

export const ContributionsContext = createContext<ContributionsContextValue | null>(null)

export function useContributions(): ContributionsContextValue {
  const value = use(ContributionsContext)
  if (!value) throw new Error('used outside the contributions')
  return value
}
