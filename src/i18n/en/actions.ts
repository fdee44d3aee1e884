/** What can be done with a thing, each under the id of its action, and what is said once it is done. */
export const actions = {
  label: {
    'copy-words': 'Copy the text',
    'copy-cited': 'Copy the text with its citation',
    cite: 'Cite…',
    'copy-link': 'Copy the link',
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
    highlighted: 'Highlighted and added to your notes.',
    bookmarked: 'Bookmarked and added to your notes.',
    'marked-already': 'This is in your notes already.',
    failed: 'That did not work. Check your connection and try again.',
  },
  selection: 'Options for the selected words',
  selectionHint: 'Press Tab for what can be done with the selected words.',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    actions: typeof actions
  }
}
