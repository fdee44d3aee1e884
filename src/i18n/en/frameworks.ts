export const frameworks = {
  head: {
    title: 'Frameworks · Masar',
    description:
      'The six action lines and six goals of the session: their official names beside the words of its page, and the issues related to each',
  },
  title: 'Frameworks',
  intro:
    'The six action lines of the World Summit on the Information Society and the six Sustainable Development Goals that the session page lists, each with its official name in both languages and the related issues in the texts.',
  printedNote:
    'The session page reached us as a machine translation; its words stand beside the official name.',
  group: { 'action-line': 'Action lines', goal: 'Sustainable Development Goals' },
  basis: {
    'action-line':
      'We composed the Arabic names from the terms of the Arabic Geneva Declaration of Principles, paragraph 19; we did not find the Arabic headings of the Plan of Action themselves.',
    goal: 'The Arabic names are those that published copies agree on; we have not seen the United Nations’ own Arabic page.',
  },
  code: { 'action-line': 'Action line {{code}}', goal: '{{code}}' },
  official: 'Official name',
  printed: 'As the session page prints it (machine translation)',
  saysOther: 'These words do not mean what the official name says.',
  issues: 'Related issues',
  sources: 'Sources',
  unknown: 'There is no action line or goal “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    frameworks: typeof frameworks
  }
}
