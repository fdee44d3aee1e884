/** A package whose code or font the site serves. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As npm writes it: `MIT`, `OFL-1.1`. */
  readonly licence: string
}
