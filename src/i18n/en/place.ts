/** What parts of documents and things of the record are called, wherever they are named. */
export const place = {
  part: {
    masthead: 'masthead, line {{num}}',
    title: 'title',
    author: 'author line',
    summary: 'summary',
    'summary-paragraph': 'summary, paragraph {{num}}',
    section: 'section {{num}}',
    heading: 'heading of section {{num}}',
    paragraph: 'paragraph {{num}}',
    'action-line': 'action line C{{num}}',
    goal: 'Goal {{num}}',
    item: 'item {{num}}',
    table: 'the table',
    caption: 'caption of the table',
    row: 'table, row “{{row}}”',
    cell: 'table, {{row}}: {{column}}',
    footnote: 'footnote {{num}}',
  },
  /** Where there is little room. */
  short: {
    'summary-paragraph': 'summary, para. {{num}}',
    paragraph: 'para. {{num}}',
    footnote: 'note {{num}}',
  },
  /** A part of another document than the one at hand. */
  elsewhere: '{{document}}, {{part}}',
  unnamed: {
    doc: 'A document without a title',
    event: 'An event without a name',
    actor: 'An organization not named',
  },
  mentionedIn: 'Mentioned in',
  alsoIn: 'Also mentioned in',
  /** The name of the menu of what can be done with a thing. */
  actionsFor: 'Options: {{name}}',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    place: typeof place
  }
}
