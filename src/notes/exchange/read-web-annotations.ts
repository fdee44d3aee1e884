/**
 * A file of notes read back. It may be damaged, of a newer edition, or another program's: what is ours is taken,
 * what is not is counted, and nothing here changes anything.
 */
import * as v from 'valibot'
import {
  type Annotation,
  type AnnotationKind,
  annotationSchema,
  type Collection,
  collectionSchema,
  type Entry,
} from '../model/entry.ts'
import { CONTEXT, VERSION } from './web-annotations.ts'

/** Of a file, in UTF-16 code units. */
export const LARGEST_FILE = 50_000_000
const MOST_ENTRIES = 20_000

/**
 * - `foreign`: Web Annotations, on pages that are not Masar's
 * - `not-notes`: another kind of file
 */
type Refusal = 'too-large' | 'not-json' | 'not-notes' | 'foreign' | 'newer' | 'nothing-left'

export interface ReadNotes {
  readonly entries: readonly Entry[]
  /** How many of the file's entries could not be read. */
  readonly leftOut: number
}

export type Read = ReadNotes | { readonly refused: Refusal }

const ours = v.object({ 'masar:version': v.number(), '@graph': v.array(v.unknown()) })

const KINDS: Readonly<Record<string, AnnotationKind>> = {
  highlighting: 'highlight',
  commenting: 'note',
  bookmarking: 'bookmark',
}

const text = v.string()
const target = v.object({
  selector: v.optional(v.object({ exact: text, prefix: v.optional(text, ''), suffix: v.optional(text, '') })),
  'masar:at': text,
  'masar:name': v.optional(text),
  'masar:view': v.optional(text),
  'masar:language': v.optional(text),
  'masar:end': v.optional(text),
})
const body = v.optional(v.object({ value: text }))
const written = v.object({
  id: text,
  type: v.literal('Annotation'),
  motivation: text,
  created: text,
  modified: text,
  body,
  target,
})
const writtenItem = v.object({ id: text, body, target })
const writtenCollection = v.object({
  id: text,
  type: v.literal('AnnotationCollection'),
  label: text,
  created: text,
  modified: text,
  first: v.object({ items: v.array(writtenItem) }),
})

const idOf = (urn: string): string => urn.replace(/^urn:uuid:/, '')

/** Unchecked: the schemas of the entries have the last word. */
const placeOf = (target: v.InferOutput<typeof writtenItem>['target']): unknown => ({
  at: target['masar:at'],
  ...(target['masar:name'] !== undefined && { name: target['masar:name'] }),
  ...(target['masar:view'] !== undefined && { view: target['masar:view'] }),
  ...(target.selector && {
    selection: {
      ...target.selector,
      language: target['masar:language'],
      ...(target['masar:end'] !== undefined && { end: target['masar:end'] }),
    },
  }),
})

function annotationOf(entry: unknown): Annotation | null {
  const read = v.safeParse(written, entry)
  if (!read.success) return null
  const { id, motivation, body: said, target: aim, created, modified } = read.output
  const checked = v.safeParse(annotationSchema, {
    type: 'annotation',
    id: idOf(id),
    kind: KINDS[motivation],
    place: placeOf(aim),
    text: said?.value ?? '',
    created,
    modified,
  })
  return checked.success ? checked.output : null
}

function collectionOf(entry: unknown): Collection | null {
  const read = v.safeParse(writtenCollection, entry)
  if (!read.success) return null
  const { id, label, created, modified, first } = read.output
  const checked = v.safeParse(collectionSchema, {
    type: 'collection',
    id: idOf(id),
    title: label,
    created,
    modified,
    items: first.items.map((item) => ({
      id: idOf(item.id),
      place: placeOf(item.target),
      note: item.body?.value ?? '',
    })),
  })
  return checked.success ? checked.output : null
}

/** Whether it calls itself an annotation anywhere near its top, whoever wrote it. */
function isWebAnnotation(json: unknown): boolean {
  const hasContext = v.is(v.object({ '@context': v.unknown() }), json)
  return hasContext && JSON.stringify(json['@context']).includes(CONTEXT)
}

export function readWebAnnotations(file: string): Read {
  if (file.length > LARGEST_FILE) return { refused: 'too-large' }
  let json: unknown
  try {
    // A mark of the byte order is no part of JSON, though some programs write it.
    json = JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return { refused: 'not-json' }
  }
  const read = v.safeParse(ours, json)
  if (!read.success) return { refused: isWebAnnotation(json) ? 'foreign' : 'not-notes' }
  if (read.output['masar:version'] > VERSION) return { refused: 'newer' }
  const graph = read.output['@graph']
  if (graph.length > MOST_ENTRIES) return { refused: 'too-large' }
  const entries = new Map<string, Entry>()
  for (const each of graph) {
    const entry = annotationOf(each) ?? collectionOf(each)
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry)
  }
  if (entries.size === 0) return { refused: 'nothing-left' }
  return { entries: [...entries.values()], leftOut: graph.length - entries.size }
}
