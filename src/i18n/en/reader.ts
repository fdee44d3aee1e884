export const reader = {
  head: {
    title: '{{document}} · Masar',
    description: 'The edited Arabic text: {{document}}',
  },
  tools: 'Reading tools',
  contents: 'Contents',
  closeContents: 'Close',
  summary: 'Summary',
  summarySupplied: 'the word is ours: the extraction lost it',
  paragraph: 'Paragraph',
  number: '{{value}}',
  ofParagraphs: 'of {{last}}',
  previous: 'Previous paragraph',
  previousTitle: 'Previous paragraph (key K)',
  next: 'Next paragraph',
  nextTitle: 'Next paragraph (key J)',
  goToTitle: 'Go to a paragraph (key G)',
  progress: 'How far you have read',
  panes: {
    evidence: { label: 'Evidence', title: 'The source of the paragraph being read (key E)' },
    contributions: { label: 'Contributions', title: 'Who contributed, by which channel, in charts' },
    timeline: { label: 'Timeline', title: 'The events that the text speaks of' },
    glossary: { label: 'Terms', title: 'The terms in the paragraph being read, with their meaning' },
  },
  companion: 'Beside the text',
  paneBeside: '{{pane}} · Beside the text',
  closePane: 'Close the pane (Esc)',
  permalink: 'Link to paragraph {{num}}',
  permalinkHere: 'Link to this item',
  footnoteMark: 'Footnote {{num}}',
  footnoteTitle: 'Footnote {{num}}',
  backToText: 'Back to the text from footnote {{num}}',
  noSuchParagraph: 'There is no paragraph {{num}}; the last is {{last}}.',
  typeANumber: 'Type a number from 1 to {{last}}.',
  notANumber: '“{{typed}}” is not a paragraph number. Type a number from 1 to {{last}}.',
  englishIsOurs: 'The English of titles and labels is ours, not that of the United Nations.',
  headingsAreOurs: 'The section headings and paragraph numbers are ours.',
  machineTranslation:
    'The page is a machine translation; where it departs from an established wording, that wording stands below.',
  officialEnglish: 'The report’s official English text (undocs.org)',
  tableScroller: 'Table of contributions',
  tableGroup: 'Stakeholder group',
  inferred: 'inferred by us',
  reconciled: 'adds up to {{value}}',
  tableNote_one:
    'The table is shown as printed. One total does not add up; what it adds up to stands below it. The column headings were lost when the text was extracted: ours are inferred from paragraphs 8 to 11.',
  tableNote_other:
    'The table is shown as printed. {{count}} totals do not add up; what each adds up to stands below it. The column headings were lost when the text was extracted: ours are inferred from paragraphs 8 to 11.',
  establishedTerm: 'established wording:',
  misrendered: 'a mistranslation; the established term is:',
  termBasis:
    'The page is a machine translation; the established wording is from the Geneva Declaration of Principles and from published copies of the Goals',
  mentionCard: 'About this mention',
  onTimeline: 'On the timeline',
  moreInReferences: 'Full entry in the references',
  noEntry: 'The references have no entry for this.',
  loading: 'Loading…',
  keys: {
    title: 'Keys',
    off: 'Single-key shortcuts are turned off in the settings.',
    next: 'next paragraph',
    previous: 'previous paragraph',
    goTo: 'go to a paragraph',
    evidence: 'evidence for the paragraph',
    language: 'interface in Arabic',
    settingsKey: ',',
    settings: 'reading settings',
    close: 'close what is open',
    help: 'these keys',
    done: 'Close',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    reader: typeof reader
  }
}
