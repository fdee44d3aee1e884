/** What the card is about; `Mention` is whatever the page knows a mention by. */
export interface Shown<Mention> {
  readonly mention: Mention
  /** Opened by a press: it has the focus and stays until it is closed. */
  readonly pinned: boolean
}

export interface CardState<Mention> {
  readonly shown: Shown<Mention> | null
  /** What happens when the pointer has rested long enough; a new object whenever the wait begins anew. */
  readonly waitingFor: { readonly open: Mention } | { readonly close: true } | null
}

export type CardEvent<Mention> =
  /** The pointer came over a mention, or over what is none. */
  | { readonly type: 'over'; readonly mention: Mention | null }
  | { readonly type: 'waited' }
  | { readonly type: 'focus'; readonly mention: Mention }
  /** The focus left a mention, and not for the card. */
  | { readonly type: 'blur' }
  | { readonly type: 'press'; readonly mention: Mention }
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  | { readonly type: 'close' }

export const CLOSED: CardState<never> = { shown: null, waitingFor: null }

/**
 * When the card opens and closes: after a short rest of the pointer, on keyboard focus at once, and on a press, which
 * pins it. On the way from a mention to its card the pointer may cross other text.
 */
export function cardState<Mention>(state: CardState<Mention>, event: CardEvent<Mention>): CardState<Mention> {
  const { shown, waitingFor } = state
  const pinned = shown?.pinned ?? false
  switch (event.type) {
    case 'over':
      if (pinned) return state
      if (event.mention === null) return { shown, waitingFor: shown && { close: true } }
      return { shown, waitingFor: event.mention === shown?.mention ? null : { open: event.mention } }
    case 'waited':
      if (waitingFor === null) return state
      return 'open' in waitingFor
        ? { shown: { mention: waitingFor.open, pinned: false }, waitingFor: null }
        : CLOSED
    case 'focus':
      return { shown: { mention: event.mention, pinned: false }, waitingFor: null }
    case 'press':
      return { shown: { mention: event.mention, pinned: true }, waitingFor: null }
    case 'enter-card':
      return { shown, waitingFor: null }
    case 'leave-card':
      return pinned ? state : { shown, waitingFor: shown && { close: true } }
    case 'blur':
      return pinned ? state : CLOSED
    case 'close':
      return CLOSED
  }
}
