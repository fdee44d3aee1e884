/** Files of ours as the service worker has stored them. */

/** Says how many bytes are stored: `{ "bytes": … }`, written by the build. */
export const STORED_SIZE = 'stored.json'

/** @param path as the host has it; undefined where it is not stored, or nothing is */
export const storedFile = async (path: string): Promise<Response | undefined> =>
  window.caches?.match(path, { ignoreSearch: true })

/**
 * A file to take away. A page that was opened before anything was stored has no worker to answer it without a network,
 * though the file may be stored by now.
 * @throws when it comes from neither
 */
export async function fetchFile(path: string): Promise<Blob> {
  const answer = await fetch(path).catch(() => storedFile(path))
  if (!answer?.ok) throw new Error(`${path} did not come`)
  return answer.blob()
}
