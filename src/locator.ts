/**
 * The one address. Everything a person can point at has a locator: a part of a document we publish
 * (`a-66-77/para_12`), a thing the record speaks of (`event/ga-res-65-141`, `doc/a-res-60-252`, `actor/icann`), or a way
 * through the texts (`issue/privacy`, `mechanism/standing-committee`, `theme/funding`, `group/governments`).
 */
const THING_KINDS = [
  'event',
  'doc',
  'actor',
  'group',
  'issue',
  'mechanism',
  'theme',
  'term',
  'date',
  'url',
] as const
export type ThingKind = (typeof THING_KINDS)[number]

export type Locator = `${string}/${string}`

export interface PartAddress {
  readonly kind: 'part'
  readonly document: string
  /** An Akoma Ntoso 3.0 style identifier: `sec_2`, `para_12`, `fn_2`, `table_1`, `table_1.civil-society.written`. */
  readonly eId: string
}

export interface ThingAddress {
  readonly kind: ThingKind
  readonly id: string
}

const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/i
const THING_ID = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)?$/i

const isThingKind = (value: string): value is ThingKind => (THING_KINDS as readonly string[]).includes(value)

export const partLocator = (document: string, eId: string): Locator => `${document}/${eId}`
export const thingLocator = (kind: ThingKind, id: string): Locator => `${kind}/${id}`

/** Reads a locator; null for anything that is not one (a URL or a stored value may hold any string). */
export function parseLocator(value: string): PartAddress | ThingAddress | null {
  const slash = value.indexOf('/')
  if (slash < 1) return null
  const head = value.slice(0, slash)
  const rest = value.slice(slash + 1)
  if (isThingKind(head)) return THING_ID.test(rest) ? { kind: head, id: rest } : null
  return SEGMENT.test(head) && SEGMENT.test(rest) ? { kind: 'part', document: head, eId: rest } : null
}

/** The paragraph number of an eId or a fragment (`para_12`, `#para_12`); null for anything else. */
export function paragraphNumber(eId: string): number | null {
  const found = /^#?para_([1-9]\d{0,3})$/.exec(eId)
  return found ? Number(found[1]) : null
}

export const isOfKind = (kind: ThingKind, locator: Locator): boolean => parseLocator(locator)?.kind === kind

/** The id of a thing of this kind (`ga-res-65-141` of `event/ga-res-65-141`); null for any other locator. */
export function idOf(kind: ThingKind, locator: Locator): string | null {
  const address = parseLocator(locator)
  return address?.kind === kind ? address.id : null
}

const WAYS: ReadonlySet<string> = new Set<ThingKind>(['group', 'issue', 'mechanism', 'theme'])

/** Whether it is a way through the texts: an issue, a mechanism, a thread, or a group that the record has no entry for. */
export const isWay = (locator: Locator): boolean => WAYS.has(parseLocator(locator)?.kind ?? '')

export const isLocator = (value: string): value is Locator => parseLocator(value) !== null

/** The document that a paragraph of another document belongs to (`doc/a-res-60-252/2`); any other locator as it is. */
export function wholeDocument(locator: Locator): Locator {
  const address = parseLocator(locator)
  return address?.kind === 'doc' ? thingLocator('doc', address.id.split('/')[0] ?? address.id) : locator
}
