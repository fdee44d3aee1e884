/**
 * The address of the worker that searches, as the policy of the pages demands it: only this one passes, under the name
 * that the policy (build/headers.ts) allows.
 */
import ADDRESS from './worker.ts?worker&url'

let trusted: string | null = null

/** @throws TypeError where the policy of the page does not allow it */
export function workerAddress(): string {
  trusted ??=
    window.trustedTypes
      ?.createPolicy('masar-search', { createScriptURL: () => ADDRESS })
      .createScriptURL(ADDRESS) ?? ADDRESS
  return trusted
}
