/** What the timeline says of a link's values that it could not use: fetched where there are any. */
export const link = {
  label: 'About this link',
  reversed: 'The dates in the link were in reverse order; they have been swapped.',
  outside: 'The dates in the link lie outside the timeline; all of it is shown.',
  unreadable: '“{{value}}” is not a date; it was ignored.',
  noEvent: 'There is no event “{{value}}”.',
  nearest: 'The nearest is: ',
  noPart: 'There is no part “{{value}}” to filter by; all are shown.',
  dismiss: 'Dismiss',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    link: typeof link
  }
}
