/** What can be done with a thing, each under the id of its action, and what is said once it is done. */
export const actions = {
  label: {
    'copy-words': 'Copy the text',
    'copy-cited': 'Copy with citation',
    cite: 'Cite…',
    'copy-link': 'Copy a link',
    highlight: 'Highlight',
    note: 'Write a note',
    bookmark: 'Bookmark',
    collect: 'Add to a collection',
    'add-to-talk': 'Add to a talk',
  },
  said: {
    'words-copied': 'The text has been copied.',
    'link-copied': 'The link has been copied.',
    'copy-refused': 'The browser does not allow copying here.',
    highlighted: 'Highlighted. It is among your notes.',
    bookmarked: 'Bookmarked. It is among your notes.',
    'marked-already': 'It is among your notes already.',
    'mark-not-stored':
      'The browser did not store it: it lasts as long as this page. The page of your notes can save it as a file.',
    failed: 'That did not succeed. Check your connection and try again.',
  },
  selection: 'What can be done with the selected words',
  selectionHint: 'Tab leads to what can be done with the selected words.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    actions: typeof actions
  }
}
