export const threads = {
  head: {
    title: '{{document}}Threads · Masar',
    description: 'Themes that run from the report of 2011 to the session of 2025, in the words of both',
  },
  title: 'Threads',
  intro:
    'Themes that run from the report of 2011 to the session of 2025. Each sets the words of both side by side, with the milestones between them.',
  whose: 'We chose these threads and wrote the lines on each; the words quoted are from the texts.',
  drawn:
    'Each line shows where its thread appears: first the report from beginning to end, then the session page.',
  inBoth: 'Report: {{report}} · session page: {{session}}',
  isThread: 'A thread from 2011 to 2025',
  ourText: 'Our summary of this thread',
  figure: 'Where it appears: the report, {{report}}, then the session page, {{session}}.',
  side: '{{year}}: {{document}}',
  others: 'Other threads',
  unknown: { title: 'No such thread', says: 'There is no thread “{{wanted}}”.' },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    threads: typeof threads
  }
}
