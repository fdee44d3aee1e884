/**
 * The address of the service worker as the policy of the pages demands it: only this one passes, under the one name
 * that the policy (build/headers.ts) allows.
 */
const ADDRESS = `${import.meta.env.BASE_URL}sw.js`

/** What is used of the browser's Trusted Types, which the types of pages do not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string }
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

let trusted: string | null = null

/** @throws TypeError where the policy of the page does not allow it */
export function serviceWorkerAddress(): string {
  trusted ??=
    window.trustedTypes
      ?.createPolicy('masar-service-worker', { createScriptURL: () => ADDRESS })
      .createScriptURL(ADDRESS) ?? ADDRESS
  return trusted
}
