/** The quotation marks in a query, of any language: words between them are looked for as they are. */

/** Any of them may open as well as close; « only opens, » only closes. */
export const OPEN_OR_CLOSE = '"“”„‟'

const MARKS = new RegExp(`[${OPEN_OR_CLOSE}«»]`, 'gu')

export const hasQuotes = (query: string): boolean => query.search(MARKS) >= 0

export const unquoted = (query: string): string => query.replace(MARKS, ' ').trim()
