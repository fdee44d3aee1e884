export const mechanisms = {
  head: {
    title: 'Mechanisms · Masar',
    description:
      'The mechanisms that the report proposes or describes: who proposes each, the positions side by side, what became of it',
  },
  title: 'Mechanisms',
  intro:
    'The proposals and arrangements of which the report speaks, above all in its sections IV and V: who proposes each, as the text says, the positions set side by side, and what became of it where the chronology has a source.',
  whose:
    'Which position words take, and what became of a proposal, are our reading; the words are the text’s.',
  index: 'The mechanisms by name',
  group: {
    proposed_one: '{{count}} proposed mechanism',
    proposed_other: '{{count}} proposed mechanisms',
    existing_one: '{{count}} existing arrangement',
    existing_other: '{{count}} existing arrangements',
  },
  short: { proposed: '{{count}} proposed', existing: '{{count}} existing' },
  status: { proposed: 'Proposed in the report', existing: 'There already in 2011' },
  position: {
    proposes: 'Proposes it',
    praises: 'Welcomes it',
    doubts: 'Doubts it',
    describes: 'Describes it',
  },
  by: 'Who says so:',
  becameOf: 'What became of it',
  notKnown: 'The chronology has no source that tells what became of this proposal.',
  unknown: 'There is no mechanism “{{wanted}}”.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    mechanisms: typeof mechanisms
  }
}
