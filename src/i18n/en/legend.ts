/** What the signs of the timeline mean, and what its keys do: fetched when a person asks. */
export const legend = {
  title: 'Keys and symbols',
  signs: 'Symbols',
  keys: 'Keys',
  report: 'an event the report speaks of',
  session: 'an event of the session page',
  context: 'context, added by us',
  span: 'a stretch of days',
  month: 'known to the month: as wide as its months',
  year: 'known to the year: as wide as its year',
  circa: 'approximate date: soft ends',
  cluster: 'several events; opens on zoom',
  lit: 'belongs to what is being read or pointed at',
  earlierLater: 'earlier or later event',
  lanes: 'the lane above or below',
  ends: 'first and last event',
  zoom: 'zoom in, zoom out, everything',
  pan: 'pan',
  open: 'open; again: its next paragraph in the text',
  openBack: 'its previous paragraph',
  leave: 'close the event, leave',
  help: 'this list',
  done: 'Close',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    legend: typeof legend
  }
}
