/** What a page says where its app does not come: the build writes it into the page. */
export const failed = {
  says: 'Part of this page could not be loaded. What stands here can be read and its links work; search, settings and other tools do not.',
  again: 'Load the page again',
} as const

declare module '../catalogue.ts' {
  interface Catalogue {
    failed: typeof failed
  }
}
