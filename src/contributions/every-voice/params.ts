/** What the address says to this chart. */
export const params = ['voices'] as const
