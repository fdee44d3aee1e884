/** The words of an event's card: fetched when one is opened. */
export const event = {
  label: 'The event',
  close: 'Close the event',
  mentioned: 'Where the texts speak of it',
  notMentioned: 'Neither document mentions it.',
  nextPart: 'Next paragraph that speaks of it',
  previousPart: 'Previous paragraph that speaks of it',
  record: 'Recorded in',
  relatedDates: 'Related dates',
  before: 'What led to it',
  after: 'What it led to',
  says: 'according to paragraph {{num}}',
  saysSource: 'according to',
  saysSummary: 'according to the summary',
  link: 'Copy the link',
  share: 'Share…',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  in: {
    asks: 'asked for by',
    endorses: 'endorses',
    'takes-note': 'takes note of',
    welcomes: 'welcomes',
    cites: 'cites',
    grounds: 'rests on',
    reports: 'reports the work of',
    'sums-up': 'sums up',
    completes: 'completes',
    includes: 'part of',
    prepares: 'prepared by',
    submits: 'received',
  },
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    event: typeof event
  }
}
