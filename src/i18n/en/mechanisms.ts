export const mechanisms = {
  head: {
    title: 'Mechanisms · Masar',
    description:
      'The mechanisms that the report proposes or describes: who proposes each, the positions side by side, what became of it',
  },
  title: 'Mechanisms',
  intro:
    'The proposals and arrangements discussed in the report, mainly in sections IV and V: who proposes each according to the text, the positions side by side, and what became of it where our timeline has a source.',
  whose:
    'Which position the words take, and what became of a proposal, are our reading; the words quoted are from the report.',
  group: {
    proposed_one: '{{count}} proposed mechanism',
    proposed_other: '{{count}} proposed mechanisms',
    existing_one: '{{count}} existing arrangement',
    existing_other: '{{count}} existing arrangements',
  },
  short: { proposed: '{{count}} proposed', existing: '{{count}} existing' },
  status: { proposed: 'Proposed in the report', existing: 'Already in place in 2011' },
  position: {
    proposes: 'Who proposes it',
    praises: 'Who speaks well of it',
    doubts: 'Who doubts it',
    describes: 'How it is described',
  },
  by: 'Who says so:',
  becameOf: 'What became of it',
  notKnown: 'Our timeline has no source that tells what became of this proposal.',
  unknown: 'There is no mechanism “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    mechanisms: typeof mechanisms
  }
}
