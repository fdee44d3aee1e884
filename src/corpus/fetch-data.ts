/** A file of the compiled corpus that did not come. */
export class MissingDataError extends Error {}

/**
 * Fetches one file of the compiled corpus; what is in it the build has made and checked.
 * @throws MissingDataError when it does not come, or not whole: asked again it is fetched again
 */
export async function fetchData(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`answered with ${answer.status}`)
    return await answer.json()
  } catch (error) {
    throw new MissingDataError(`${address} did not come`, { cause: error })
  }
}
