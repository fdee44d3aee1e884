export const actors = {
  head: {
    title: 'Actors · Masar',
    description:
      'The bodies, groups and offices that the two texts name, and what they say each does or should do',
  },
  title: 'Actors',
  intro:
    'The bodies, groups and offices that the two texts name: the official name in both languages, the names as printed, what the texts say each does, and what they report that it should do.',
  whose:
    'Telling what an actor does from what it should do is our reading; the words quoted are from the texts.',
  group: {
    body_one: '{{count}} body',
    body_other: '{{count}} bodies',
    group_one: '{{count}} group',
    group_other: '{{count}} groups',
    office_one: '{{count}} office',
    office_other: '{{count}} offices',
  },
  kind: { body: 'body', group: 'group', office: 'office' },
  printed: 'As printed:',
  contradiction: 'Where the text contradicts itself',
  says: { does: 'What it does', should: 'What it should do', named: 'Where it is named' },
  row: 'Its row in the table of contributions',
  onRecord: 'Its entry in the references',
  unknown: 'There is no actor “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    actors: typeof actors
  }
}
