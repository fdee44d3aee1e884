import { createContext, use } from 'react'
import type { DataSet } from '../corpus/contributions/data-set.ts'
import type { ChartSearch } from './search.ts'
import type { Series } from './series.ts'
import type { PageView } from './view.ts'
import type { Words } from './words.ts'

/** Where a chart stands: on its page, beside the text, in a page of others, or before a room. */
export type Setting = 'page' | 'pane' | 'embed' | 'stage'

export interface ContributionsContextValue {
  readonly data: DataSet
  readonly series: Series
  readonly words: Words
  readonly setting: Setting
  readonly search: ChartSearch
  readonly view: PageView
  readonly choose: (param: string, value: string, usual: string) => void
  readonly showTable: (chart: string, open: boolean) => void
}

export const ContributionsContext = createContext<ContributionsContextValue | null>(null)

export function useContributions(): ContributionsContextValue {
  const value = use(ContributionsContext)
  if (!value) throw new Error('used outside the contributions')
  return value
}
