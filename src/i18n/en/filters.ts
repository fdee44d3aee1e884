/** The words of the timeline's filters: fetched when they are opened, or leave no event. */
export const filters = {
  tracks: 'Lanes',
  origins: 'Origin',
  words: 'Words',
  wordsHint: 'Title, symbol, date…',
  within: 'Mentioned in',
  anywhere: 'Anywhere',
  reading: 'The paragraph being read',
  readingSection: 'The section being read',
  sections: 'Sections',
  paragraphs: 'Paragraphs',
  clear: 'Show all events',
  empty: 'No event fits these filters.',
  emptyHelp: 'Each filter narrows the others. Remove one:',
  dropWords: 'without “{{words}}”',
  dropWithin: 'mentioned anywhere',
  dropTracks: 'in all lanes',
  dropOrigins: 'of any origin',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    filters: typeof filters
  }
}
