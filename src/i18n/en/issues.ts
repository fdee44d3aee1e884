export const issues = {
  head: {
    title: '{{document}}Issues · Masar',
    description: 'The public policy issues that the two texts name, each with every place that speaks of it',
  },
  title: 'Issues',
  intro:
    'The public policy issues that paragraph 17 of the report lists, and those that the two texts name elsewhere. Each has every place that speaks of it and, where the text says so, who raises it.',
  drawn:
    'The line shows where: first the report from its beginning to its end, section by section, then the session page.',
  group: {
    listed_one: '{{count}} issue that paragraph 17 lists',
    listed_other: '{{count}} issues that paragraph 17 lists',
    elsewhere_one: '{{count}} issue named elsewhere',
    elsewhere_other: '{{count}} issues named elsewhere',
  },
  isListed: 'An issue that paragraph 17 of the report lists',
  isElsewhere: 'An issue that the texts name outside the list of paragraph 17',
  raisedBy: 'Who raises it:',
  frameworks: 'Action lines and goals of the session',
  neighbours: 'Other issues',
  all: 'All issues',
  unknown: { title: 'No such issue', says: 'There is no issue “{{wanted}}”.' },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    issues: typeof issues
  }
}
