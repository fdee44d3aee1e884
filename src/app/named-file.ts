/** Addresses that are the name of a file, where no server is there to say what it has under them. */

/** The last part of an address, with an ending such as files have. */
const NAME_OF_FILE = /\.[a-z][a-z\d]*$/i

/** What a host has and the service worker does not store (build/offline.ts): without a network it does not come. */
const ON_HOST_ONLY = /^(?:talks|previews|hosting)\/|^(?:sw\.js|robots\.txt|sitemap\.xml)$/

/** Where the name of a page's file leads, as the server of `npm start` has it; null for any other path. */
export const pageOfFile = (path: string): string | null =>
  /(?:^|\/)index\.html$/.test(path) ? path.replace(/\/?index\.html$/, '') : null

/**
 * What a host answers under a path that nothing is stored for:
 * - `file`: perhaps a file that only the host has
 * - `nothing`: the name of a file that is nowhere
 * - `page`: the app says what is there, or that nothing is
 */
export function whatIsAt(path: string): 'file' | 'nothing' | 'page' {
  if (ON_HOST_ONLY.test(path)) return 'file'
  return NAME_OF_FILE.test(path) ? 'nothing' : 'page'
}
