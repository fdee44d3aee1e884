export const evidence = {
  of: 'Evidence: {{part}}',
  invitation: 'Showing the opening paragraph; this panel follows your reading.',
  noLines: 'No line of the source corresponds to this.',
  line: 'line {{number}}',
  lineNumber: '{{number}}',
  inLines: 'Lines',
  lineTimes: '{{number}} (×{{times}})',
  where_one: 'One line of the source.',
  where_other: '{{count}} lines of the source, {{first}} to {{last}}.',
  changes_zero: 'Nothing was changed.',
  changes_one: 'One change.',
  changes_other: '{{count}} changes.',
  steps_zero: 'unchanged',
  steps_one: 'one change',
  steps_other: '{{count}} changes',
  emendations_zero: 'No emendation',
  emendations_one: 'Emended in one line',
  emendations_other: 'Emended in {{count}} lines',
  remark: 'Editor’s remark',
  contradiction: 'An error in the document itself',
  printed: 'Printed',
  reading: 'Our reading',
  views: {
    label: 'How to show the source and the text',
    lines: 'Line by line',
    extracted: 'As extracted',
    edited: 'As edited',
  },
  unchanged: 'The text is the same as its source.',
  asExtracted: 'as extracted',
  asEdited: 'as edited',
  legend: {
    label: 'What the marks mean',
    noise: 'stray character',
    piece: 'a piece of the line, numbered in reading order',
    moved: 'a piece that was moved',
    respelt: 'corrected letter',
    gap: 'space removed',
  },
  piece: 'piece {{number}} of {{of}}:',
  pieceNumber: '{{number}}',
  rulesAtWork: 'Rules applied here',
  times_one: 'once',
  times_other: '{{count}} times',
  becomes: '→',
  spaces_one: 'one space',
  spaces_other: '{{count}} spaces',
  nothing: 'nothing',
  more: 'More',
  toEdition: 'How the whole document was edited',
  toData: 'The document with every change to it, as data (JSON)',
  emendation: 'Editor’s emendation',
  rules: {
    'kashida-noise': {
      name: 'The letter ѧ deleted',
      why: 'Words were stretched with kashidas to fill the column, and each kashida came out of the file as a Cyrillic letter (U+0467). It is not an Arabic letter, so deleting it changes no word.',
    },
    tatweel: {
      name: 'Tatweel deleted',
      why: 'Inside a word the tatweel stretches its shape and is no part of its spelling. At the end of a word, as in هـ, it is part of the word and stays.',
    },
    'kashida-runs': {
      name: 'Text reversed around ѧ, put in order',
      why: 'Being a left-to-right letter, ѧ has reversed what is around it on some lines. The sign is that it is found where no kashida can, as at the beginning of the line, or that the line’s words are words only once it is turned. Such a line is cut at each ѧ and its pieces are read in reverse; what the rule does not reach is left to an emendation.',
    },
    'line-order': {
      name: 'Pieces of the line in order',
      why: 'The extraction set a line’s pieces from the left of the page to the right, so they are in reverse order, and numbers, brackets and punctuation hang in the wrong places. The rule leaves a line alone that shows no sign of this in its punctuation or its words, and adds and takes away no letter. Where a piece was cut inside a word, the two halves are one word again.',
    },
    'initial-kaf': {
      name: 'Kaf restored (آ → ك)',
      why: 'The initial form of kaf came out as alef madda. After a letter that joins, the madda is real (الآراء); elsewhere the letter’s place decides, then a list of words with a real madda, and for spellings that can be both, the words beside them.',
    },
    'initial-yeh': {
      name: 'Yeh restored (ی → ي)',
      why: 'The initial form of yeh came out as the Persian letter U+06CC, which Arabic does not use. It becomes the Arabic letter, unless the word has another letter that is not Arabic.',
    },
    'wide-gap': {
      name: 'Wide gaps closed',
      why: 'Wide gaps are left over from fitting the line to its column and mean nothing. One space stays between words, none at either end of the line.',
    },
    'punctuation-spacing': {
      name: 'Spacing of punctuation',
      why: 'No space before a closing mark, inside brackets, or around the slash of a double month or a resolution’s number: as the document itself writes where its lines are sound.',
    },
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    evidence: typeof evidence
  }
}
