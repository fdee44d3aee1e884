export const keys = {
  title: 'Keys',
  off: 'Single-key shortcuts are turned off in the settings.',
  next: 'next paragraph',
  previous: 'previous paragraph',
  goTo: 'go to a paragraph',
  evidence: 'evidence for the paragraph',
  terms: 'mark the terms of the glossary',
  language: 'interface in Arabic',
  text: 'language of the text: Arabic, both, interleaved, English',
  segment: 'next, previous clause',
  cover: 'cover one language; Enter uncovers a clause',
  search: 'search everything',
  settingsKey: ',',
  settings: 'reading settings',
  close: 'close what is open',
  help: 'these keys',
  done: 'Close',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    keys: typeof keys
  }
}
