export const edition = {
  head: {
    title: 'How the text was edited: {{document}} · Masar',
    description:
      'What rules and emendations changed in the extracted text, and the document’s own contradictions',
  },
  title: 'How the text was edited',
  which: 'Edited document',
  contents: 'On this page',
  evidence: 'evidence',
  evidenceFor: 'evidence: {{part}}',
  inShort: 'In short',
  figure: {
    lines_one: 'one line with text',
    lines_other: '{{count}} lines with text',
    touched_zero: 'none of them changed',
    touched_one: 'one of them changed',
    touched_other: '{{count}} of them changed',
    allTouched: 'all of them changed',
    changes_zero: 'no change',
    changes_one: 'one change',
    changes_other: '{{shown}} changes',
    ofThose: '{{rules}} of them by general rules, {{emendations}} by emendation for single places',
    emended_zero: 'no emendation',
    emended_one: 'one line emended',
    emended_other: '{{count}} lines emended',
  },
  contradictions: {
    title: 'Where the document contradicts itself',
    intro:
      'Places where the document’s figures do not add up, or differ from what it says elsewhere. What is printed stays in the text; our reading is shown beside it, with its reason.',
    printed: 'Printed',
    onThePage: 'On the page',
    reading: 'Our reading',
    where: 'Place',
    evidence: 'Evidence',
  },
  translation: {
    title: 'The machine translation beside the established wording',
    intro:
      'What is printed stays in the text; the established term is shown beside it. Errors that change the meaning come first, then differences of wording, then what is the same.',
    established: 'Established term',
    caption: 'The wording of action lines and Goals on the page, and their established wording',
    item: 'Item',
    same: 'the same',
    differs: 'different wording',
    wrong: 'wrong meaning',
  },
  rules: {
    title: 'Changes by rule',
    own: 'The same rules repair <rescue>a document of your own</rescue>, in this browser.',
    caption: 'Number of changes and of lines for each rule, and the emendations after them',
    number: '{{value}}',
    rule: 'Rule',
    changes: 'Changes',
    lines: 'Lines',
    total: 'Total',
    totalNote_one: 'A bar is the rule’s share of the one line that holds text.',
    totalNote_other:
      'A bar is the rule’s share of the {{count}} lines that hold text. One line may pass through several rules, so the total of lines is less than the sum of the column.',
    emendations: 'Readings by an editor; their reasons are in the next section.',
  },
  emendations: {
    title: 'Emendations',
    intro:
      'Each emendation is tied to its line letter for letter: if the line does not read as the emendation quotes it, no edition can be published. It adds no character and takes none away, unless its reason is to correct one.',
    count_one: 'one line',
    count_other: '{{count}} lines',
    source: 'As extracted:',
    reading: 'Reading:',
    reasons: {
      'hidden-order': 'Reversed pieces with no mark where they were cut',
      'marks-order': 'Numbers and marks that had changed places',
      columns: 'Two columns in one line',
      'table-row': 'Rows of the table',
      'turned-bracket': 'A bracket facing the wrong way',
      character: 'A letter that no rule corrects',
      spacing: 'An extra or a missing space',
    },
  },
  doubtful: {
    title: 'Readings with a remark',
    intro: 'Readings for which the editor says what supports them, or what else is possible.',
  },
  supplied: {
    title: 'What we supplied',
    intro: 'None of this is in the source. On the reading pages it is set apart from the text.',
    symbol: 'Document symbol',
    date: 'Date of distribution',
    note: 'First-page note {{mark}}',
    columnNumber: 'Heading of the table’s column {{number}}',
    summary: 'The word “Summary”',
    ours: 'ours',
    summaryBasis:
      'The heading of the summary was lost in the extraction; its place is between the author line and the first section.',
    english: 'English titles and labels',
    englishBasis: 'Our translation, not the text of the United Nations.',
    sections: 'Section headings and paragraph numbers of the page',
    sectionsBasis: 'Given by us, so that every place can be pointed at.',
  },
  data: {
    title: 'Download',
    intro:
      'The same text in other forms, Arabic and English together. Each file names this edition, its address and its licence.',
    files: {
      epub: {
        name: 'A book (EPUB)',
        what: 'For a phone, a tablet or an e-reader. It opens from the right, has both languages one after the other, and carries its typeface.',
      },
      md: {
        name: 'Plain text with its notes (Markdown)',
        what: 'For a notebook or an editor.',
      },
      akn: {
        name: 'Akoma Ntoso 3.0 (XML)',
        what: 'The standard for documents of parliaments and international organizations: both languages under the same paragraph numbers.',
      },
      tei: {
        name: 'TEI (XML)',
        what: 'The standard for scholarly editions: the text with the lines of its source, and every changed line as it was extracted.',
      },
    },
    document: 'The whole document with its apparatus and its source, line by line (JSON)',
    note: 'For programs. The file holds the lines of the source and every change with its place, what was there and what is there now. Replay the changes on the source and you have the edited text.',
    paper: 'To print the text or to keep it as a PDF, open it and print it.',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    edition: typeof edition
  }
}
