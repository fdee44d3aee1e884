import { createContext, use } from 'react'
import type { Wire } from './join.ts'
import { channelWire } from './wires.ts'

/** Where a talk is given from: the site, or a file that holds nothing but the talk. */
export interface TalkPlace {
  readonly openWire: () => Wire | null
  readonly isFile: boolean
}

const TalkPlaceContext = createContext<TalkPlace>({ openWire: channelWire, isFile: false })

export const TalkPlaceProvider = TalkPlaceContext.Provider

export const useTalkPlace = (): TalkPlace => use(TalkPlaceContext)
