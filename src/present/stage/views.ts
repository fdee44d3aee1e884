/**
 * A step shows a view by its address; which component draws it is said from above, by the route (features do not know
 * each other). So a stage can show whatever has an address, and nothing is drawn a second time for it.
 */
import { type ComponentType, createContext, use } from 'react'
import type { Address } from '../../place/address.ts'
import type { StagedPage } from '../deck/schema.ts'

export type StagedAddress = Extract<Address, { page: StagedPage }>

export interface StagedViewProps {
  readonly address: StagedAddress
  /** The states of the step, this one among them: what is sized for one is sized for all. */
  readonly states: readonly StagedAddress[]
  /** px that the smallest words must have. */
  readonly least: number
  /** A number that changes when the view is to go back to what its address says. */
  readonly returns: number
  /** Shows another state of the view, on every stage; null where it is only looked at. */
  readonly onShow: ((view: Readonly<Record<string, string | undefined>>) => void) | null
}

interface StagedView {
  readonly Drawing: ComponentType<StagedViewProps>
  /** What is to be said below it: an entry of the list in the step's foot; null for a view that needs no words. */
  readonly Note: ComponentType<{ readonly address: StagedAddress }> | null
}

export type StagedViews = Readonly<Record<StagedPage, StagedView>>

const StagedViewsContext = createContext<StagedViews | null>(null)

export const StagedViewsProvider = StagedViewsContext.Provider

export function useStagedViews(): StagedViews {
  const views = use(StagedViewsContext)
  if (!views) throw new Error('a stage without views')
  return views
}
