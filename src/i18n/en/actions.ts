/** What can be done with a thing, each under the id of its action, and what is said once it is done. */
export const actions = {
  label: {
    'copy-link': 'Copy a link',
    'add-to-talk': 'Add to a talk',
  },
  said: {
    'link-copied': 'The link has been copied.',
    'copy-refused': 'The browser does not allow copying here.',
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
