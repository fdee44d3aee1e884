/** The event on the window that tells of a file that did not come. */
export const MISSING_DATA = 'masar:missing-data'

/** A file of the compiled corpus that did not come. */
export class MissingDataError extends Error {}

const fetched = new Map<string, Promise<unknown>>()

async function fetchAnew<Read>(address: string, read: (answer: Response) => Promise<Read>): Promise<Read> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`answered with ${answer.status}`)
    return await read(answer)
  } catch (error) {
    window.dispatchEvent(new Event(MISSING_DATA))
    throw new MissingDataError(`${address} did not come`, { cause: error })
  }
}

/**
 * One file of the compiled corpus, fetched once; what is in it the build has made and checked.
 * @throws MissingDataError when it does not come, or not whole: asked again it is fetched again
 */
export function fetchData(address: string): Promise<unknown> {
  const known = fetched.get(address)
  if (known) return known
  const coming = fetchAnew(address, (answer): Promise<unknown> => answer.json())
  fetched.set(address, coming)
  coming.catch(() => fetched.delete(address))
  return coming
}

/**
 * The bytes of such a file, for who reads them elsewhere than on the page; not kept.
 * @throws MissingDataError when it does not come
 */
export const fetchBytes = (address: string): Promise<ArrayBuffer> =>
  fetchAnew(address, (answer) => answer.arrayBuffer())
