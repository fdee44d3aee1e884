/** The reading of a document as a state: pure, so that it is tested without a browser. */

export interface ReadingState {
  /** The part being read; null above the first and before the page has been looked at. */
  readonly current: string | null
  /** The part a person asked for by name, until they read on. */
  readonly chosen: string | null
  /** Scrolling that we asked for ends with this part, whatever passes the reading line on the way. */
  readonly heading: string | null
  /** A note or a heading that the address names: it stays there until they read on, whatever part is at the line. */
  readonly named: string | null
}

export const NOT_BEGUN: ReadingState = { current: null, chosen: null, heading: null, named: null }

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
        ? { current: event.eId, chosen, heading: event.eId, named: null }
        : { ...state, chosen, heading: null, named: event.eId }
    }
    case 'taken-over':
      return { ...state, heading: null, named: null }
    case 'scrolled': {
      // Short parts at the very end never reach the line; what was asked for and is in sight is being read.
      if (state.heading !== null && event.inSight(state.heading)) return state
      const named = state.named !== null && event.inSight(state.named) ? state.named : null
      if (event.atLine === state.current) return { ...state, heading: null, named }
      return { current: event.atLine, chosen: null, heading: null, named }
    }
  }
}
