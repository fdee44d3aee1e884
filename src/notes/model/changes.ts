/** New entries, and entries changed: plain data in, plain data out. */
import { newId } from '../../ui/new-id.ts'
import type { Annotation, AnnotationKind, Collection, CollectionItem, Entry, Place } from './entry.ts'

const now = (): string => new Date().toISOString()

export function newAnnotation(kind: AnnotationKind, place: Place, text = ''): Annotation {
  const at = now()
  return { type: 'annotation', id: newId(), kind, place, text, created: at, modified: at }
}

export function newCollection(title: string, items: readonly CollectionItem[] = []): Collection {
  const at = now()
  return { type: 'collection', id: newId(), title, items: [...items], created: at, modified: at }
}

export const newItem = (place: Place, note = ''): CollectionItem => ({ id: newId(), place, note })

/** A highlight or a bookmark that is written to becomes a note; one whose words are taken away is what it was before. */
export function withText(annotation: Annotation, text: string): Annotation {
  const kind = text === '' ? (annotation.place.selection ? 'highlight' : 'bookmark') : 'note'
  return { ...annotation, kind, text, modified: now() }
}

export const deleted = <E extends Entry>(entry: E): E => ({ ...entry, deleted: now() })

export function broughtBack<E extends Entry>(entry: E): E {
  const { deleted: _, ...kept } = entry
  return { ...kept, modified: now() } as E
}

const changed = (collection: Collection, items: readonly CollectionItem[]): Collection => ({
  ...collection,
  items: [...items],
  modified: now(),
})

export const renamed = (collection: Collection, title: string): Collection => ({
  ...collection,
  title,
  modified: now(),
})

export const withItem = (collection: Collection, item: CollectionItem, at = collection.items.length) =>
  collection.items.some(({ id }) => id === item.id)
    ? collection
    : changed(collection, collection.items.toSpliced(at, 0, item))

export const withoutItem = (collection: Collection, id: string): Collection =>
  changed(
    collection,
    collection.items.filter((item) => item.id !== id),
  )

export const withItemNote = (collection: Collection, id: string, note: string): Collection =>
  changed(
    collection,
    collection.items.map((item) => (item.id === id ? { ...item, note } : item)),
  )

/** The item goes to this position, counted from 0 among the others; beyond an end it stays at that end. */
export function moved(collection: Collection, id: string, to: number): Collection {
  const item = collection.items.find((candidate) => candidate.id === id)
  if (!item) return collection
  const others = collection.items.filter((candidate) => candidate !== item)
  return changed(collection, others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, item))
}
