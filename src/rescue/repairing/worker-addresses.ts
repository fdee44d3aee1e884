/**
 * The addresses of the two workers as the policy of the pages demands them: only these pass, under the name that the
 * policy (build/headers.ts) allows.
 */
import PDF from '../pdf/pdf-worker.ts?worker&url'
import REPAIR from './repair-worker.ts?worker&url'

const ADDRESSES = { pdf: PDF, repair: REPAIR }

type Addresses = Readonly<Record<keyof typeof ADDRESSES, string>>

let trusted: Addresses | null = null

/** @throws TypeError where the policy of the page does not allow it */
export function workerAddresses(): Addresses {
  if (trusted) return trusted
  const policy = window.trustedTypes?.createPolicy('masar-rescue', {
    createScriptURL(url) {
      if (!Object.values(ADDRESSES).includes(url)) throw new TypeError(`this is no worker of ours: ${url}`)
      return url
    },
  })
  const allowed = (url: string) => policy?.createScriptURL(url) ?? url
  trusted = { pdf: allowed(ADDRESSES.pdf), repair: allowed(ADDRESSES.repair) }
  return trusted
}
