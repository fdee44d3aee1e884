export const threads = {
  head: {
    title: '{{document}}Threads · Masar',
    description: 'Themes that run from the report of 2011 to the session of 2025, in the words of both',
  },
  title: 'Threads',
  intro:
    'Themes that run from the report of 2011 to the session of 2025. Each sets the words of both side by side, with the milestones between them.',
  whose: 'Which themes these are, and the lines on each, are ours; the words quoted are those of the texts.',
  drawn: 'The line shows where: first the report from its beginning to its end, then the session page.',
  inBoth: 'Report: {{report}} · session page: {{session}}',
  isThread: 'A thread from 2011 to 2025',
  ourText: 'Our lines on this thread',
  figure: 'Where it surfaces: the report, {{report}}, then the session page, {{session}}.',
  side: '{{year}}: {{document}}',
  others: 'Other threads',
  unknown: { title: 'No such thread', says: 'There is no thread “{{wanted}}”.' },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    threads: typeof threads
  }
}
