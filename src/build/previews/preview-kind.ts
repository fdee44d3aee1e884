import { addressOf } from '../../place/address.ts'

const WAY_KINDS = ['issues', 'actors', 'mechanisms', 'threads', 'frameworks'] as const
/** The kinds of pages that have a picture of their own; every document has one besides. */
export const KINDS = [
  'home',
  'timeline',
  'contributions',
  'references',
  'glossary',
  'present',
  'map',
  'search',
  'notes',
  ...WAY_KINDS,
] as const

export type WayKind = (typeof WAY_KINDS)[number]

type Kind = (typeof KINDS)[number]

/** What a picture is named by: a kind, or a document as `read-a-66-77`. */
export type PreviewName = Kind | `read-${string}`

export const previewFile = (language: string, name: PreviewName): string => `previews/${language}-${name}.png`

/** The picture that stands for a page: that of what it shows, the front page's for all that has none. */
export function previewOf(path: string): PreviewName {
  const address = addressOf(path)
  switch (address?.page) {
    case 'read':
    case 'edition':
      return `read-${address.document}`
    case 'speaker':
      return 'present'
    case 'embed':
      return 'contributions'
    case 'issue':
      return 'issues'
    case 'theme':
      return 'threads'
    case 'map':
    case 'search':
    case 'notes':
    case 'issues':
    case 'actors':
    case 'mechanisms':
    case 'threads':
    case 'frameworks':
    case 'timeline':
    case 'contributions':
    case 'references':
    case 'glossary':
    case 'present':
      return address.page
    default:
      return 'home'
  }
}
