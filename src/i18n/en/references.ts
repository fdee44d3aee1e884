export const references = {
  noName: 'No name found',
  noNameInLanguage: 'No English name found',
  kind: { doc: 'document', event: 'event', actor: 'body' },
  precision: { month: 'known to the month', year: 'known to the year', circa: 'about' },
  alsoIn: 'Also mentioned in',
  mentionedIn: 'Mentioned in',
  inSession: 'the session page',
  paragraphShort: 'para. {{num}}',
  footnoteShort: 'note {{num}}',
  masthead: 'the masthead',
} as const
