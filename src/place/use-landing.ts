import { land } from './landing.ts'
import { useAskedFor } from './use-asked-for.ts'

/** Lands on what the address names. For pages whose elements are all there from the start. */
export function useLanding(): void {
  useAskedFor((fragment, toLand) => {
    const element = fragment && toLand ? document.getElementById(fragment) : null
    if (element) land(element)
  })
}
