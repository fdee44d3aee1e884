/** The files in which a document can be taken away: how the name of each ends. */
const ENDINGS = { epub: 'epub', md: 'md', akn: 'akn.xml', tei: 'tei.xml', json: 'json' } as const

type Format = keyof typeof ENDINGS

/** Those that are made to be kept as files of one's own; JSON is read by programs, and kept for offline use as well. */
export const DOCUMENT_FORMATS = ['epub', 'md', 'akn', 'tei'] as const satisfies readonly Format[]

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** The file's path below the site. */
export const documentFile = (document: string, format: Format): string =>
  `data/${document}.${ENDINGS[format]}`
