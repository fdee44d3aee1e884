import { createContext, use } from 'react'
import type { Material } from '../deck/material.ts'
import type { Deck } from '../deck/schema.ts'
import type { Tallies } from '../tally/tallies.ts'

/** What every step of a talk may draw on. */
export interface TalkContextValue {
  readonly deck: Deck
  readonly material: Material
  readonly tallies: Tallies
  /** Null where hands are not counted: in a preview, on paper. */
  readonly count: ((question: string, answer: string, hands: number) => void) | null
  /** What the speaker has made of the step's view, as its address; null for what the step says. */
  readonly live: string | null
  /** Shows another view in its place, on every stage; null where nothing is given. */
  readonly show: ((view: string) => void) | null
}

const TalkContext = createContext<TalkContextValue | null>(null)

export const TalkProvider = TalkContext.Provider

export function useTalkContext(): TalkContextValue {
  const value = use(TalkContext)
  if (!value) throw new Error('a step outside a talk')
  return value
}
