/** The entries that are unfolded, as an entry of the history keeps them beside what the router keeps there. */

/** What stands there may be anything. */
export function unfoldedIn(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('unfolded' in state)) return []
  const { unfolded } = state
  return Array.isArray(unfolded) ? unfolded.filter((one) => typeof one === 'string') : []
}

/** Whether a person has folded or unfolded anything there, be it that nothing is unfolded now. */
export const keepsUnfolded = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'unfolded' in state && Array.isArray(state.unfolded)

export const withUnfolded = (state: unknown, unfolded: readonly string[]): object => ({
  ...(typeof state === 'object' ? state : null),
  unfolded,
})
