export const map = {
  head: {
    title: 'Map of the text · Masar',
    description:
      'The report and the session page seen at once, clause by clause, coloured by issue, thread, mechanism, actor or stakeholder group',
  },
  title: 'Map of the text',
  intro:
    'The report and the session page at once: every bar is a clause, and its length is the number of its letters.',
  introLive: 'Choose what colours the map; choose a bar to read its clause and to go to it.',
  introStill:
    'The more issues a clause takes up, the stronger the colour of its bar. The bars lead into the text, and the table below shows the issues by section.',
  drawing: 'The clauses of the text, in reading order',
  choose: 'Colour by',
  shown: { issues: 'All issues: how many in a clause', groups: 'Stakeholder groups' },
  kinds: { issue: 'Issues', theme: 'Threads', mechanism: 'Mechanisms', actor: 'Actors' },
  band: { front: 'Title', summary: 'Summary', footnotes: 'Footnotes' },
  section: '{{num}}. {{name}}',
  clauseOf: '{{part}}, clause {{num}}',
  clauseWith: '{{place}}: {{what}}',
  and: ', ',
  clauses_one: '{{count}} clause',
  clauses_other: '{{count}} clauses',
  parts_one: '{{count}} part of the text',
  parts_other: '{{count}} parts of the text',
  issues_one: '{{count}} issue',
  issues_other: '{{count}} issues',
  says: {
    issues: '{{clauses}} in {{parts}} speak of {{issues}}.',
    groups: '{{clauses}} in {{parts}} name one of the four stakeholder groups of the report’s table.',
    one: '{{name}}: {{clauses}} in {{parts}}.',
  },
  more: 'All about it',
  legend: 'What the colours mean',
  level_one: '{{count}} issue',
  level_other: '{{count}} issues',
  most: '{{value}} or more',
  group: {
    governments: 'Governments',
    'international-organizations': 'International organizations',
    'civil-society': 'Civil society',
    'private-sector': 'Private sector',
  },
  found: 'What it speaks of',
  read: 'Read it in the text',
  before: 'Previous clause',
  after: 'Next clause',
  whole: 'The map on its own page',
  unknown: 'There is nothing called “{{wanted}}” to colour the map by.',
  number: '{{value}}',
  table: { part: 'Part', clauses: 'Clauses', what: 'What it speaks of' },
  matrix: {
    title: 'Issues by section',
    note: 'In how many clauses of each section of the report, and of the session page, an issue is spoken of. Choose a number to see them on the map.',
    table: 'Table of issues by section',
    issue: 'Issue',
    cell_one: '{{issue}}: {{count}} clause; show on the map',
    cell_other: '{{issue}}: {{count}} clauses; show on the map',
  },
  source:
    'Masar · Report of the Secretary-General A/66/77-E/2011/103 and session 209 of the WSIS Forum 2025; what a clause speaks of is our reading.',
  actions: {
    label: 'Download and share',
    table: 'Table',
    csv: 'Data (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyFailed: 'The link could not be copied; it is in the address bar.',
    working: 'One moment…',
    failed: 'The file could not be made. Try again.',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    map: typeof map
  }
}
