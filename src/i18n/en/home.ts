export const home = {
  lede: '“Enhanced cooperation” came out of the summit held in Tunis in 2005: <aim>Governments were to be enabled, on an equal footing, to carry out their roles and responsibilities</aim> in international public policy issues pertaining to the Internet, though not in its day-to-day technical and operational matters. <undefined>The Tunis Agenda did not define it in precise terms</undefined>, and when States and all other stakeholders were asked about it five years later, <underWay>some held that it was well under way</underWay>, <notBegun>others that it had not yet begun</notBegun>.',
  ours: 'The summary is ours; its links lead to the report’s own words.',
  begin: 'Start reading at paragraph {{num}}',
  goOn: 'Go on reading at paragraph {{num}}',
  goOnIn: 'Go on reading where you left off',

  time: 'From Geneva to the twenty-year review',
  wholeTimeline: 'The whole timeline',

  figures: 'Who was asked and who answered',
  invited: {
    about: 'about {{number}}',
    what: 'organizations were requested to provide inputs: {{groups}}. The sum is ours.',
    group: 'some {{about}} {{label}}',
    and: ' and ',
    where: 'In the words of paragraph {{num}}',
  },
  answered: {
    what: 'contributions came from governments, international organizations, civil society and the private sector.',
    where: 'Which group they came from',
  },
  channels: {
    what: 'came by three channels. For the third, the open discussion, the table prints a total of {{printed}}; its own cells add up to {{sum}}, the number in paragraph {{num}}.',
    where: 'Which channel they came by',
  },

  positions: 'One question, two positions',
  underWay: 'It is well under way',
  notBegun: 'It has not yet begun',
  fromParagraph: 'Paragraph {{num}}',
  labelsOurs: 'The two headings are ours, the words the report’s.',

  documents_one: 'The document',
  documents_other: 'The documents',
  paragraphs_one: '{{count}} paragraph',
  paragraphs_other: '{{count}} paragraphs',
  footnotes_one: '{{count}} footnote',
  footnotes_other: '{{count}} footnotes',
  items_one: '{{count}} listed item',
  items_other: '{{count}} listed items',
  ruleChanges_one: '{{shown}} change',
  ruleChanges_other: '{{shown}} changes',
  emendations_one: '{{shown}} emendation',
  emendations_other: '{{shown}} emendations',
  contradictions_one: '{{count}} place',
  contradictions_other: '{{count}} places',
  read: 'Read',
  evidence: 'Evidence',
  edition: 'How the text was edited',
  data: 'Data (JSON)',

  ways: 'Where to start',
  tools: 'Reference and tools',
  way: {
    read: 'The report, from the beginning',
    readWhat: 'The paragraphs with their original numbers, each with its link; footnotes beside the text.',
    evidence: 'The evidence beside the text',
    evidenceWhat:
      'The paragraph you are reading as it was extracted, line by line, with every change and its reason.',
    timeline: 'The timeline',
    timelineWhat: 'Twenty-two years on one line, on its own page or beside the text.',
    contributions: 'The contributions',
    contributionsWhat: 'Who was asked and who answered, by which channel, drawn from the report’s own table.',
    issues: 'One issue',
    issuesWhat:
      'The public policy issues that the two texts name, each with every place that speaks of it and, where the text says so, who raised it.',
    present: 'Talks',
    presentWhat:
      'Talks that are ready to give, and talks of your own made from anything here, which people in the room can follow on their phones.',
    references: 'The references',
    referencesWhat:
      '{{documents}}, {{events}} and {{actors}}, with their sources and their names in both languages.',
    glossary: 'The glossary',
    glossaryWhat:
      'The terms of the field as the two documents use them: in Arabic and in English, defined in both, where each is used, and what it is easily confused with.',
    edition: 'How the text was edited',
    editionWhat:
      'The general rules, the emendations in single places, and where a document contradicts itself.',
    rescue: 'Repair a document of your own',
    rescueWhat:
      'The rules that repaired the report also repair a damaged Arabic text or PDF that you bring; it does not leave your computer.',
    languageWhat:
      'The same page with an Arabic interface, at any time, with the key <key>L</key>. The language of the text is a choice of its own: <key>T</key>.',
    keys: 'The keyboard',
    keysWhat:
      'In the reader, <key>J</key> and <key>K</key> go from paragraph to paragraph, <key>G</key> to one by its number; <key>?</key> shows the rest.',
    data: 'The data',
    dataWhat:
      'Each document with every change made to it, the timeline, the table of contributions and the glossary, for whoever wants to build on them:',
  },
  doc_one: '{{count}} document',
  doc_other: '{{count}} documents',
  event_one: '{{count}} event',
  event_other: '{{count}} events',
  actor_one: '{{count}} actor',
  actor_other: '{{count}} actors',

  truth: 'Our sources and method',
  truths: {
    words: 'The words',
    wordsWhat:
      'From the source alone. We don’t reword or correct the original, and every letter that changed can be traced to its line.',
    supplied: 'What the source has lost',
    suppliedWhat:
      'The symbol and the date of distribution, for example. We have them from elsewhere: each is marked “supplied”, with a link to its source.',
    contradictions: 'Contradictions and mistranslations',
    contradictionsWhat:
      'In {{places}} a document contradicts itself or departs from the established wording. What is printed stays; the other reading is shown beside it, with its reasons.',
    facts: 'Dates and names',
    factsWhat:
      'They rest on {{sources}}. Of the documents and events, {{verified}} have a date that the sources confirm; {{partial}} have one confirmed in part, {{unverified}} one not confirmed. Each entry says which.',
    english: 'The English',
    englishWhat:
      'The English of both documents, of their titles and of the labels is ours, not that of the United Nations.',
  },
  sources_one: '{{count}} published source',
  sources_other: '{{count}} published sources',
  graded_one: '{{count}}',
  graded_other: '{{count}}',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    home: typeof home
  }
}
