/**
 * The addresses that other pages link to or name, built and read: the language, the page and what it shows, the part it
 * stands at.
 */
import { isLanguage, type Language } from '../i18n/language.ts'
import { parseSearch, stringifySearch } from './search-values.ts'

/** Pages of which there is one in each language. */
const ALONE = [
  'references',
  'glossary',
  'timeline',
  'contributions',
  'about',
  'search',
  'notes',
  'issues',
  'threads',
  'mechanisms',
  'actors',
  'frameworks',
  'map',
] as const

type Page =
  | { readonly page: 'home' | (typeof ALONE)[number] }
  /** `pane` is what stands beside the text. */
  | { readonly page: 'read'; readonly document: string; readonly pane?: string | undefined }
  | { readonly page: 'edition'; readonly document: string }
  | { readonly page: 'embed'; readonly chart: string }
  | { readonly page: 'issue' | 'theme'; readonly way: string }
  /** The decks, or one of them on the stage: at a step, counted from 1. */
  | { readonly page: 'present'; readonly deck?: string | undefined; readonly step?: string | undefined }
  | { readonly page: 'speaker'; readonly deck: string; readonly step?: string | undefined }

export type Address = Page & {
  readonly language: Language
  /** The state of the view, in texts. */
  readonly view?: Readonly<Record<string, string | undefined>>
  /** The element it stands at: a part's eId, an entry's locator, a chart's id. */
  readonly part?: string
}

/** Outside text decoded; what cannot be decoded (a stray `%`, half a letter) stays as it is written. */
export const decodeText = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The eId a fragment names, given with or without its `#`. */
export const decodeFragment = (hash: string): string =>
  decodeText(hash.startsWith('#') ? hash.slice(1) : hash)

const canBeDecoded = (text: string): boolean => !text.includes('%') || decodeText(text) !== text

/**
 * A path that the router can read: in a segment that cannot be decoded `%` stands for itself, and `$`, with which the
 * router begins the name of a parameter, is encoded.
 */
export const readablePath = (path: string): string =>
  path
    .replaceAll('$', '%24')
    .split('/')
    .map((segment) => (canBeDecoded(segment) ? segment : segment.replaceAll('%', '%25')))
    .join('/')

function segmentsOf(address: Address): readonly (string | undefined)[] {
  switch (address.page) {
    case 'home':
      return []
    case 'read':
      return ['read', address.document, address.pane]
    case 'edition':
      return ['edition', address.document]
    case 'embed':
      return ['embed', address.chart]
    case 'issue':
    case 'theme':
      return [address.page, address.way]
    case 'present':
    case 'speaker':
      return [address.page, address.deck, address.step]
    default:
      return [address.page]
  }
}

/** Half of a character cannot be encoded: the encoder would throw. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))

/** A locator's slash may stand in a fragment as it is. */
const encodeFragment = (part: string): string => encode(part).replaceAll('%2F', '/')

export function urlOf(address: Address): string {
  const path = [address.language, ...segmentsOf(address)]
    .flatMap((segment) => (segment === undefined ? [] : [encode(segment)]))
    .join('/')
  return `/${path}${stringifySearch(address.view ?? {})}${address.part ? `#${encodeFragment(address.part)}` : ''}`
}

/** The pieces of a URL below its host, as they are written. */
function piecesOf(url: string): { readonly path: string; readonly search: string; readonly hash: string } {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  return { path, search, hash }
}

function pageOf([page, first, second, ...more]: readonly string[]): Page | null {
  if (more.length > 0) return null
  if (page === undefined) return { page: 'home' }
  if (page === 'read' && first !== undefined) return { page, document: first, pane: second }
  if (page === 'present') return { page, deck: first, step: second }
  if (page === 'speaker' && first !== undefined) return { page, deck: first, step: second }
  if (second !== undefined) return null
  if (page === 'edition' && first !== undefined) return { page, document: first }
  if (page === 'embed' && first !== undefined) return { page, chart: first }
  if ((page === 'issue' || page === 'theme') && first !== undefined) return { page, way: first }
  const alone = ALONE.find((name) => name === page)
  return alone && first === undefined ? { page: alone } : null
}

/** Null for a URL that is none of the app's pages. */
export function addressOf(url: string): Address | null {
  const { path, search, hash } = piecesOf(url)
  const [language, ...rest] = path
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map(decodeText)
  if (!isLanguage(language)) return null
  const page = pageOf(rest)
  if (page === null) return null
  const part = decodeFragment(hash)
  return { language, ...page, view: parseSearch(search), ...(part && { part }) }
}

/** The same address in another language, whether the app has such a page or not. */
export function inLanguage(url: string, language: Language): string {
  const { path, search, hash } = piecesOf(url)
  const [, first, ...rest] = path.split('/')
  const page = isLanguage(first) ? rest.join('/') : ''
  return `/${language}${page && `/${readablePath(page)}`}${search}${hash}`
}
