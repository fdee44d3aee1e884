export const about = {
  head: {
    title: 'About Masar',
    description:
      'How Masar is made: sources, method, what is inferred, licences, how to cite it, how to report an error, what it stores',
  },
  title: 'About Masar',
  lead: 'Masar presents the record of enhanced cooperation on Internet public policy: two documents in Arabic, edited so that every word can be traced to its source, with our English beside them.',
  contents: 'On this page',
  sources: {
    title: 'Sources',
    texts:
      'Each text is edited from one source, kept unchanged and published with it line by line: the text layer of a PDF of the report, and the text of a session page. What each source lacks, and where we took it from, is listed in <edition>How the text was edited</edition>.',
    facts:
      'Dates, names and events rest on published sources. Each entry of the <references>references</references> names them and says how far it was verified, and whether we read the document itself or a copy.',
  },
  method: {
    title: 'Method',
    rules:
      'A damaged line is repaired by general rules, which would work on any text damaged in this way, and by an editor’s readings of single lines, each with its reason. Replaying these changes on the source gives the text you read; a test does so for every line. With the same rules you can <rescue>repair a document of your own</rescue>.',
    original:
      'The document’s own mistakes are kept and shown as its mistakes. We do not reword or correct it.',
    english:
      'The English of both documents is ours, made from the Arabic clause by clause. It is not a translation of the United Nations. Before an edition is published, a program compares the numbers, months and symbols of both languages.',
  },
  inferred: {
    title: 'What is inferred',
    columns:
      'The column headings of the table of contributions were lost when the text was extracted: the names of the channels are inferred from paragraphs 8 to 11.',
    sections: 'The section headings and paragraph numbers of the session page are ours.',
    links:
      'A mention in the text is tied to a document, an event or an actor by rule, from its symbol, its date or its name, and where these are not enough by hand.',
  },
  cite: {
    title: 'How to cite',
    how: 'Name the place, the edition and the day you read it. Every paragraph, note, event and chart has an address of its own, which stays. For example:',
    example:
      'Masar, edition {{version}} of {{date}} (data {{fingerprint}}), A/66/77-E/2011/103, paragraph 12. {{url}} (accessed {{today}}).',
    copy: 'Copy the citation',
    official: 'The official document is that of the United Nations: <document>undocs.org/A/66/77</document>.',
  },
  report: {
    title: 'Reporting an error',
    how: 'Send whoever publishes this copy of Masar the address of the place, what it says, what it should say, and where that can be seen. The report below has the edition filled in.',
    body: 'Masar, edition {{version}} of {{date}} (data {{fingerprint}})\nAddress: \nWhat it says: \nWhat it should say: \nSource: ',
    label: 'Report to fill in',
    copy: 'Copy the report',
  },
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  edition: {
    title: 'This edition',
    version: 'Version',
    date: 'Date',
    fingerprint: 'Fingerprint of the data',
    fingerprintWhat: 'The same data has the same fingerprint, wherever Masar is published.',
  },
  storage: {
    title: 'What is stored on this device',
    what: 'Masar sends nothing to anybody and asks no other site for anything; only whoever gives a talk in a room sends its steps to the computer that serves the room. What it keeps, it keeps on this device and nowhere else; without JavaScript it keeps nothing.',
    now: 'Kept now:',
    none: 'No settings, notes, talks or repaired documents are stored.',
    forbidden: 'This browser allows nothing to be stored.',
    items: {
      settings: 'your reading settings',
      language: 'the language you read last',
      pane: 'the width of the panel beside the text',
      leftOff: 'where you left off reading',
      offline: 'whether Masar may be stored for offline use',
      tallies: 'the counts of hands in your talks',
      decks: 'the talks that you have made or opened',
      roomKey: 'the key of the room in which you gave a talk',
      notes: 'your notes and collections',
      rescue: 'the documents that you repaired',
      stays:
        'your choice not to store Masar for offline use, which stays so that it is not stored again by itself',
      other: 'other data of Masar',
    },
    item: '{{what}}: {{size}}',
    bytes_one: '{{count}} byte',
    bytes_other: '{{count}} bytes',
    kilobytes_one: '{{value}} kB',
    kilobytes_other: '{{value}} kB',
    empty: 'Remove everything stored',
    sure: 'Settings, the language you read last, where you left off, the width of the panel, the talks, notes and collections that you have made, the counts of hands and the key of a room, the documents that you repaired, and everything kept for offline reading will be removed from this device for good. What you want to keep, save as a file first.',
    confirm: 'Remove',
    cancel: 'Keep',
    emptied: 'Everything is removed.',
    emptiedButChoice: 'Everything is removed but that choice.',
  },
  licences: {
    title: 'Licences',
    masar: 'Masar is under the MIT licence, its fonts under the SIL Open Font License. It contains:',
    name: 'Package',
    version: 'Version',
    licence: 'Licence',
    full: 'All licences in full',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    about: typeof about
  }
}
