/** How surprising a word is where nothing was counted: one that Arabic has, and one it has not. */
export const KNOWN = 7
export const UNKNOWN = 17
/** Counts, as natural logarithms, of a word that was not met: one that Arabic has, and one it has not. */
export const SELDOM = -1
export const NEVER = -5
