/** Notes by where they are: one of our documents, or a kind of thing; in each in the order in which it is read. */
import { DOCUMENT_IDS, documentEntry, isDocumentId } from '../../corpus/load.ts'
import { setDigits } from '../../i18n/digits.ts'
import type { Nameable } from '../../place/names.ts'
import type { Annotation } from '../model/entry.ts'
import { groupOfPlace } from './place-address.ts'
import type { NamingTools } from './place-names.ts'

const KINDS = [
  'event',
  'doc',
  'actor',
  'group',
  'term',
  'chart',
  'step',
  'issue',
  'mechanism',
  'theme',
  'date',
  'url',
] as const

export interface Group {
  /** Id of a document, or the kind. */
  readonly group: string
  readonly annotations: readonly Annotation[]
}

const ORDER: readonly string[] = [...DOCUMENT_IDS, ...KINDS]

/** Whether notes can be there at all. */
export const isGroup = (text: string): boolean => ORDER.includes(text)

const rank = (group: string): number => {
  const at = ORDER.indexOf(group)
  return at < 0 ? ORDER.length : at
}

export function grouped(annotations: readonly Annotation[], { parts }: Nameable): Group[] {
  const groups = new Map<string, Annotation[]>()
  for (const annotation of annotations) {
    const group = groupOfPlace(annotation.place)
    groups.set(group, [...(groups.get(group) ?? []), annotation])
  }
  const byPlace = (one: Annotation, other: Annotation) =>
    (parts?.inReadingOrder(one.place.at, other.place.at) ?? 0) ||
    (one.created < other.created ? -1 : one.created > other.created ? 1 : 0)
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([group, own]) => ({ group, annotations: own.sort(byPlace) }))
}

export function groupName(group: string, { language, digits, t }: NamingTools): string {
  if (isDocumentId(group)) return setDigits(documentEntry(group).names.full[language], digits)
  const kind = KINDS.find((known) => known === group)
  return kind ? t(`groups.${kind}`) : group
}
