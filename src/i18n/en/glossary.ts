export const glossary = {
  head: {
    title: 'Glossary · Masar',
    description:
      'The terms of Internet public policy as the documents use them, in Arabic and in English, with definitions',
  },
  title: 'Glossary',
  intro:
    'The terms of this field as the two documents use them: the Arabic and the English of each, what it means, where it is used, and what it is easily confused with.',
  ours: 'The definitions, in both languages, are ours, not terminology of the United Nations; each says what it rests on.',
  search: 'Search the glossary',
  words: 'Words in Arabic or English',
  clear: 'Show all',
  terms_one: '{{count}} term',
  terms_other: '{{count}} terms',
  found_one: '{{count}} term of {{total}}',
  found_other: '{{count}} terms of {{total}}',
  order: { label: 'Order by', ar: 'Arabic', en: 'English' },
  letters: 'Letters',
  permalink: 'Link to this entry',
  source: { explains: 'Source of the definition', uses: 'Defined from its use in' },
  paragraphOf: '{{document}}, para. {{num}}',
  variants: { ar: 'In the Arabic texts', en: 'In our English' },
  more: 'More',
  stands_one: 'Used in {{count}} place',
  stands_other: 'Used in {{count}} places',
  times: '×{{value}}',
  otherwise: 'Rendered otherwise',
  otherSense: 'The same words in another sense',
  falseFriends: 'Not to be confused with',
  nothing: 'No results.',
  waysOut: 'Try:',
  onlyWord: '“{{word}}” alone: {{terms}}',
  inReferences: 'these words in the references',
  showAll: 'Show the whole glossary',
  pane: {
    of: 'Terms: {{part}}',
    invitation: 'Showing the opening paragraph; this panel follows your reading.',
    none: 'No term of the glossary is used here.',
    more: 'More on this term',
    all: 'The whole glossary',
  },
  noSuchTerm: 'The glossary has no term “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    glossary: typeof glossary
  }
}
