export const references = {
  head: {
    title: 'References · Masar',
    description: 'The documents, events and organizations that the texts mention, each with its sources',
  },
  noName: 'No name found',
  noNameInLanguage: 'No English name found',
  kind: { doc: 'document', event: 'event', actor: 'organization' },
  precision: { month: 'known to the month', year: 'known to the year', circa: 'about' },

  title: 'References',
  intro:
    'Everything the record speaks of: documents, events, organizations. For each, its name in both languages, its date, where the texts mention it, the sources we rely on, and how far we were able to check them.',
  legend: 'Where an entry comes from',
  origin: { report: 'from the report', session: 'from the session page', context: 'context, added by us' },
  originMeaning: {
    report: 'the Secretary-General’s report speaks of it',
    session: 'the session page speaks of it',
    context: 'no text mentions it; it is here to make sense of those that do',
  },
  sections: 'Sections of the references',
  group: { doc: 'Documents', event: 'Events', actor: 'Organizations' },
  number: '{{value}}',
  shownOf: '{{shown}} of {{total}}',

  search: 'Search the references',
  words: 'Words from a name, symbol or description',
  whichKind: 'Kind',
  everyKind: 'All',
  mentionedOnly: 'Only what the texts mention',
  clear: 'Show all',
  entries_one: '{{count}} entry',
  entries_other: '{{count}} entries',
  found_one: '{{count}} entry of {{total}}',
  found_other: '{{count}} entries of {{total}}',
  nothing: 'No results.',
  waysOut: 'Try:',
  without: {
    q: 'without the words',
    kind: 'among all kinds',
    mentioned: 'including what the texts do not mention',
  },
  showAll: 'Show all references',
  noSuchEntry: 'The references have no entry “{{wanted}}”.',

  nothingKnown: {
    doc: 'We found no title for this document in either language.',
    event: 'We found no name for this event in either language.',
    actor:
      'The text counts this organization and does not name it. We found no name, and we do not guess one.',
  },
  noTitleHere: {
    doc: 'No English title found',
    event: 'No English name found',
    actor: 'No English name found',
  },
  body: {
    generalAssembly: 'General Assembly',
    secretaryGeneral: 'Secretary-General',
    ecosoc: 'Economic and Social Council',
    wsis: 'World Summit on the Information Society',
    wgig: 'Working Group on Internet Governance',
  },
  track: {
    summit: 'Summits and conferences',
    'general-assembly': 'General Assembly',
    ecosoc: 'Economic and Social Council',
    'secretary-general': 'Secretary-General',
    consultation: 'Consultations',
    'technical-community': 'Technical community',
    forum: 'Forums',
    session: 'The session',
  },
  actorType: {
    technical: 'technical body',
    intergovernmental: 'intergovernmental body',
    'united-nations': 'of the United Nations',
    multistakeholder: 'multistakeholder body',
    government: 'government body',
    'private-sector': 'of the private sector',
    'civil-society': 'of civil society',
  },
  notDated: 'No date found',
  itself: 'This is the report that Masar reads.',
  recordedIn: 'Recorded in',
  records: 'Event',
  relatedDates: 'Related dates',
  variants: 'Other Arabic names',
  englishBasis: 'Basis of the English name',
  note: 'Note',
  verificationNote: 'Verification note',
  address: 'Address',
  readHere: 'Read it in Masar',
  permalink: 'Link to this entry',
  sources_one: '{{count}} source',
  sources_other: '{{count}} sources',
  noSources: 'We found no source for this entry other than the text itself.',
  standing: { official: 'official', mirror: 'copy of the original', secondary: 'secondary' },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    references: typeof references
  }
}
