/** What the small timeline of the front page says besides the words of the whole one. */
export const small = {
  moreEvents_one: '{{count}} more event on the timeline',
  moreEvents_other: '{{count}} more events on the timeline',
  nameless_one: 'One mark has no room for its name here; point at it, or open the whole timeline.',
  nameless_other:
    '{{count}} marks have no room for their names here; point at one, or open the whole timeline.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    small: typeof small
  }
}
