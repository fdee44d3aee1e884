export const keys = {
  title: 'Keys',
  off: 'Single-key shortcuts are turned off in the settings.',
  next: 'next paragraph',
  previous: 'previous paragraph',
  goTo: 'go to a paragraph',
  evidence: 'evidence for the paragraph',
  terms: 'mark glossary terms in the text',
  language: 'interface in Arabic',
  text: 'language of the text: Arabic, both, interleaved, English',
  segment: 'next, previous clause',
  cover: 'cover one language; Enter uncovers a clause of it',
  search: 'search everything',
  settingsKey: ',',
  settings: 'reading settings',
  drawing: 'in a drawing: from mark to mark; open a mark',
  card: 'from a name in the text into its card',
  close: 'close what is open',
  help: 'this list of keys',
  done: 'Close',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    keys: typeof keys
  }
}
