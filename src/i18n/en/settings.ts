export const settings = {
  title: 'Reading settings',
  theme: { legend: 'Theme', system: 'Same as system', light: 'Light', dark: 'Dark' },
  textSize: { legend: 'Text size', s: 'Small', m: 'Medium', l: 'Large', xl: 'Larger', xxl: 'Projector' },
  leading: { legend: 'Line height', tight: 'Tight', normal: 'Normal', loose: 'Loose' },
  measure: { legend: 'Line length', narrow: 'Short', normal: 'Normal', wide: 'Long' },
  digits: { legend: 'Digits in Arabic' },
  shortcuts: { legend: 'Single-key shortcuts', on: 'On', off: 'Off' },
  notKept: 'This browser does not store what you choose here: it lasts until the page is closed.',
  offline: {
    unable: '',
    off: 'Not stored for offline use.',
    storing: 'Being stored for offline use…',
    failed: 'Could not be stored for offline use.',
    full: 'There is no room on this device to store it for offline use.',
    ready: 'Stored for offline use{{size}}.',
    size: ', {{value}} MB',
    remove: 'Remove',
    store: 'Store it',
  },
  reset: 'Back to the defaults',
  done: 'Done',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    settings: typeof settings
  }
}
