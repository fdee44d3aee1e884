import type { SearchData } from '../corpus/search-record.ts'

/** What the build has made and checked, as it was sent. */
export const readSearchData = (bytes: ArrayBuffer): SearchData => JSON.parse(new TextDecoder().decode(bytes))
