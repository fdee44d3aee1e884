import type { Locator } from '../../locator.ts'
import { thingLocator } from '../../locator.ts'

/** Lower case, every run of other characters one hyphen, none at the ends. Linear in the text's length. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((piece) => piece !== '')
    .join('-')
}

/** `A/64/64-E/2009/10` → `doc/a-64-64-e-2009-10`; `WSIS-05/TUNIS/DOC/6(Rev.1)` → `doc/wsis-05-tunis-doc-6-rev.1`. */
export function documentLocator(symbol: string): Locator {
  return thingLocator('doc', slug(symbol))
}
