/** Files of ours as the service worker has stored them. */

/** Says how many bytes are stored: `{ "bytes": … }`, written by the build. */
export const STORED_SIZE = 'stored.json'

/** @param path as the host has it; undefined where it is not stored, or nothing is */
export const storedFile = async (path: string): Promise<Response | undefined> =>
  window.caches?.match(path, { ignoreSearch: true })
