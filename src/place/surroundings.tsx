import { createContext, use } from 'react'

/** What a link must know of the page it stands on. */
export interface Surroundings {
  /** Id of the text that is open on this page: a link into it leads the reader there and leaves all else as it is. */
  readonly text: string | null
  /** Whether the page stands in a frame on another site: links then open in a window of their own. */
  readonly framed: boolean
  /** Whether there are no other pages that a link could lead to: a file that holds one talk. */
  readonly alone?: boolean
}

const SurroundingsContext = createContext<Surroundings>({ text: null, framed: false })

/** Given by the routes of the reader and of the framed charts; all other pages are plain pages without a text. */
export const SurroundingsProvider = SurroundingsContext.Provider

export const useSurroundings = (): Surroundings => use(SurroundingsContext)
