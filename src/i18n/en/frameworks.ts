export const frameworks = {
  head: {
    title: 'Frameworks · Masar',
    description:
      'The six action lines and six goals of the session: their official names beside what its page prints, and the issues with each',
  },
  title: 'Frameworks',
  intro:
    'The six action lines of the World Summit on the Information Society and the six Sustainable Development Goals with which the session page links itself, each with its official name in both languages and the issues of the texts that go with it.',
  printedNote:
    'The session page reached us as a machine translation; what it prints stands beside the official name.',
  group: { 'action-line': 'Action lines', goal: 'Sustainable Development Goals' },
  basis: {
    'action-line':
      'The Arabic names are set from the terms of the Arabic Geneva Declaration of Principles, paragraph 19; we did not find the Arabic headings of the Plan of Action themselves.',
    goal: 'The Arabic names are those on which public copies agree; we did not see the United Nations’ own Arabic page.',
  },
  code: { 'action-line': 'Action line {{code}}', goal: '{{code}}' },
  official: 'Official name',
  printed: 'As the session page prints it (machine translation)',
  saysOther: 'The printed words say something else than the official name.',
  issues: 'Issues that go with it',
  sources: 'Sources',
  unknown: 'There is no action line or goal “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    frameworks: typeof frameworks
  }
}
