/** The reading of a document as a state: pure, so that it is tested without a browser. */

export interface ReadingState {
  /** The part being read; null above the first and before the page has been looked at. */
  readonly current: string | null
  /** The part a person asked for by name, until they read on. */
  readonly chosen: string | null
  /** Scrolling that we asked for ends with this part, whatever passes the reading line on the way. */
  readonly heading: string | null
}

export const NOT_BEGUN: ReadingState = { current: null, chosen: null, heading: null }

export type ReadingEvent =
  /** Led to a part; one that is read as such (not a heading, not a note) becomes the one being read. */
  | { readonly type: 'led'; readonly eId: string; readonly isRead: boolean }
  /** Brought back to where the reader was, by the history. */
  | { readonly type: 'returned'; readonly eId: string; readonly isRead: boolean }
  /** The person scrolls by themselves. */
  | { readonly type: 'taken-over' }
  /** The window has been scrolled. */
  | {
      readonly type: 'scrolled'
      readonly atLine: string | null
      readonly inSight: (eId: string) => boolean
    }

export function reduceReading(state: ReadingState, event: ReadingEvent): ReadingState {
  switch (event.type) {
    case 'led':
    case 'returned': {
      const chosen = event.type === 'led' ? event.eId : null
      return event.isRead
        ? { current: event.eId, chosen, heading: event.eId }
        : { ...state, chosen, heading: null }
    }
    case 'taken-over':
      return { ...state, heading: null }
    case 'scrolled': {
      // Short parts at the very end never reach the line; what was asked for and is in sight is being read.
      if (state.heading !== null && event.inSight(state.heading)) return state
      if (event.atLine === state.current) return { ...state, heading: null }
      return { current: event.atLine, chosen: null, heading: null }
    }
  }
}
