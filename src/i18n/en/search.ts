export const search = {
  head: {
    title: 'Search · Masar',
    description: 'Search the documents, events, actors, terms and talks of Masar, in Arabic and in English',
  },
  title: 'Search',
  pages: 'Pages:',
  label: 'Search everything',
  words: 'Words in Arabic or English',
  placeholder: 'A word, a term, a symbol',
  hints: {
    title: 'How to search',
    forms: 'A word finds all its forms: report finds reports, تقرير finds التقارير.',
    phrase: 'Words in quotation marks are searched for exactly as written: “enhanced cooperation”.',
    symbol: 'The symbol of a document counts as one word: 65/141, A/66/77, in either set of digits.',
    across: 'A term of the glossary in one language also finds the places of its counterpart in the other.',
    examples: 'For example',
  },
  group: {
    text: 'Paragraphs',
    heading: 'Headings',
    footnote: 'Footnotes',
    table: 'Table',
    event: 'Events',
    doc: 'Documents',
    actor: 'Actors',
    issue: 'Issues',
    mechanism: 'Mechanisms',
    theme: 'Threads',
    term: 'Terms',
    deck: 'Talks',
  },
  number: '{{value}}',
  results_one: '{{count}} result',
  results_other: '{{count}} results',
  reason: {
    folded: 'another spelling',
    stem: 'another form',
    begins: 'begins with it',
    glossary: 'through the glossary',
  },
  through: 'through the glossary: {{ar}} = {{en}}',
  more: 'Show all {{count}}',
  all: 'All results on one page',
  keys: '↓ ↑ move, Enter opens, Esc closes',
  partly: 'No text has all of these words; these have most of them.',
  onlySigns: 'Signs alone are not searched for. Type a word or a number.',
  none: 'Nothing found for “{{query}}”.',
  nearest: 'Did you mean:',
  unknown: 'Not in any text: {{words}}',
  withoutQuotes_one: 'Without quotation marks: {{count}} result',
  withoutQuotes_other: 'Without quotation marks: {{count}} results',
  failed: 'The search could not be loaded.',
  needsScripts: 'Searching needs JavaScript. The glossary and the references can be read without it.',
  find: {
    label: 'Words found in the text',
    count: '{{at}} of {{total}}',
    none: '“{{query}}” does not occur in the text as it is shown.',
    next: 'Next place',
    previous: 'Previous place',
    close: 'Remove the marks',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    search: typeof search
  }
}
