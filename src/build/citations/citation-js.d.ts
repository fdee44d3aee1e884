/** As much as is used here of a library that comes without types. */
declare module '@citation-js/core' {
  export interface CiteItem {
    readonly [field: string]: unknown
    readonly id: string
    readonly type: string
  }
  export class Cite {
    constructor(data: CiteItem | readonly CiteItem[] | string)
    readonly data: readonly CiteItem[]
    format(format: string, options?: Readonly<Record<string, unknown>>): string
  }
  interface Store {
    readonly add: (name: string, xml: string) => void
  }
  interface Config {
    readonly styles: Store
    readonly locales: Store
    readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean }
  }
  export const plugins: { readonly config: { readonly get: (name: string) => Config } }
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
