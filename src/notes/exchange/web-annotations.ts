/**
 * Notes and collections as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD: any program that
 * knows them reads words, quotations and addresses; the terms of our own let Masar take everything back.
 */
import type { Annotation, AnnotationKind, Collection, Entry, Place } from '../model/entry.ts'
import { annotationsIn, collectionsIn } from '../model/entry.ts'

export const VERSION = 1
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** The names of what the W3C's terms do not say. */
const OWN_TERMS = 'tag:masar,2026:notes#'

const MOTIVATIONS = {
  highlight: 'highlighting',
  note: 'commenting',
  bookmark: 'bookmarking',
} as const satisfies Record<AnnotationKind, string>

/** The whole address of a place. */
export type AddressOf = (place: Place) => string

function selectorOf({ selection }: Place) {
  if (!selection) return {}
  const { exact, prefix, suffix } = selection
  return {
    selector: {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    },
  }
}

/** What of a place only Masar understands. */
const ownPlace = ({ at, name, view, selection }: Place) => ({
  'masar:at': at,
  ...(name && { 'masar:name': name }),
  ...(view && { 'masar:view': view }),
  ...(selection && { 'masar:language': selection.language }),
  ...(selection?.end && { 'masar:end': selection.end }),
})

function targetOf(place: Place, addressOf: AddressOf) {
  // Which words of it are meant says the selector.
  const { selection: _, ...whole } = place
  return {
    type: 'SpecificResource',
    source: addressOf(whole),
    ...selectorOf(place),
    ...ownPlace(place),
  }
}

const bodyOf = (text: string) =>
  text === ''
    ? {}
    : { body: { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: text } }

const annotation = ({ id, kind, place, text, created, modified }: Annotation, addressOf: AddressOf) => ({
  id: `urn:uuid:${id}`,
  type: 'Annotation',
  motivation: MOTIVATIONS[kind],
  created,
  modified,
  ...bodyOf(text),
  target: targetOf(place, addressOf),
})

const collected = ({ id, title, items, created, modified }: Collection, addressOf: AddressOf) => ({
  id: `urn:uuid:${id}`,
  type: 'AnnotationCollection',
  label: title,
  created,
  modified,
  total: items.length,
  first: {
    id: `urn:uuid:${id}#items`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      type: 'Annotation',
      motivation: item.note === '' ? 'bookmarking' : 'commenting',
      ...bodyOf(item.note),
      target: targetOf(item.place, addressOf),
    })),
  },
})

/** The text of a file that `readWebAnnotations` reads again. */
export function writeWebAnnotations(entries: readonly Entry[], addressOf: AddressOf): string {
  const graph = [
    ...annotationsIn(entries).map((each) => annotation(each, addressOf)),
    ...collectionsIn(entries).map((each) => collected(each, addressOf)),
  ]
  const file = {
    '@context': [CONTEXT, { masar: OWN_TERMS }],
    'masar:version': VERSION,
    '@graph': graph,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
