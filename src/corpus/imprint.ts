import type { ShippedPackage } from './shipped-package.ts'

/** Which edition of the texts this is: set by hand when their words, their facts or their English change. */
export const EDITION = { version: '1.1', date: '2026-11-27' } as const

/** What an edition is cited by, and whose packages it is served with. */
export interface Imprint {
  readonly version: string
  /** An ISO day. */
  readonly date: string
  /** The first letters of the SHA-256 of the published data: the same data has the same. */
  readonly fingerprint: string
  readonly packages: readonly ShippedPackage[]
}
