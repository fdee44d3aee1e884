/** What the address says to this chart. */
export const params = ['bars', 'by', 'sort'] as const
