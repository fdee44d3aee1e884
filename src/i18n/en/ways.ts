/** What the ways through the texts share: issues, threads, mechanisms, actors, frameworks, the map. */
export const ways = {
  nav: {
    label: 'Ways through the texts',
    issues: 'Issues',
    threads: 'Threads',
    mechanisms: 'Mechanisms',
    actors: 'Actors',
    frameworks: 'Frameworks',
    map: 'Map of the text',
  },
  ours: 'our reading',
  oursMeaning: 'Masar says so, not the text',
  toWords: 'To these words in the text',
  quoted: { before: '“', after: '”' },
  inDocument: 'In {{document}}: {{places}}',
  places_one: '{{count}} place',
  places_other: '{{count}} places',
  code: { 'action-line': 'C{{num}}', goal: 'Goal {{num}}' },
  actionLines: 'Action lines: {{codes}}',
  milestones: 'Milestones',
  nearest: 'The nearest there are:',
  previous: 'Before:',
  next: 'After:',
  onMap: 'See it in the whole text',
  besideText: 'See it beside the text',
  lit: 'Highlighted here:',
  unlit: 'There is nothing called “{{wanted}}” to highlight here.',
  noLonger: 'Remove the highlight',
  groups: 'Sections of this page',
  permalink: 'Link to this entry',
  english: 'The English of the texts is ours, not a United Nations translation.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    ways: typeof ways
  }
}
