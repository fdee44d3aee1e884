/** What a judge says is meant by a query: which forms of which words. */
export interface JudgedQuery {
  readonly query: string
  /** For each thing asked, what counts as it. Several lists: any of them will do. */
  readonly meant: readonly (readonly RegExp[])[]
  /** For a query that is misspelt: the query to be offered instead. */
  readonly nearest?: string
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]'
const PREFIX = '[وف]?(?:[بك]?ال|لل|[بكل])?'
const POSSESSIVE = '(?:ها|هما|هم|ه|نا|كم)?'

/** Arabic words with article, prefixes and possessives; `ة` before a possessive is `ت`: name that form too. */
export const ar = (...forms: string[]) =>
  new RegExp(`(?<!${LETTER})${PREFIX}(?:${forms.join('|')})${POSSESSIVE}(?!${LETTER})`, 'u')
/** Arabic words exactly so. */
export const just = (...forms: string[]) =>
  new RegExp(`(?<!${LETTER})(?:${forms.join('|')})(?!${LETTER})`, 'u')
export const en = (...forms: string[]) =>
  new RegExp(`(?<!${LETTER})(?:${forms.join('|')})(?:['’]s?)?(?!${LETTER})`, 'iu')
/** A symbol or a number, not as a piece of a longer one. */
export const sign = (...signs: string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}/.])(?:${signs.map((one) => one.replace(/[.()]/g, '\\$&')).join('|')})(?![\\p{N}/])`,
    'u',
  )

export const one = (query: string, ...meant: RegExp[]): JudgedQuery => ({ query, meant: [meant] })
export const either = (query: string, ...meant: RegExp[][]): JudgedQuery => ({ query, meant })
/** With what is meant by a misspelt word where its stem finds that all the same. */
export const misspelt = (query: string, nearest: string, ...meant: RegExp[]): JudgedQuery => ({
  query,
  meant: meant.length > 0 ? [meant] : [],
  nearest,
})
