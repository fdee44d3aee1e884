import { foldArabic, matchesQuery, queryWords } from '../../ui/fold-arabic.ts'
import type { Annotation } from '../model/entry.ts'
import { groupOfPlace } from '../places/place-address.ts'
import type { NotesSearch } from '../search.ts'

export const isFiltering = ({ q, kind, in: group }: NotesSearch): boolean =>
  q !== undefined || kind !== undefined || group !== undefined

/** The notes that are asked for: by words of theirs, of what they quote, or of the name of their place. */
export function matching(
  annotations: readonly Annotation[],
  { q, kind, in: group }: NotesSearch,
  nameOf: (annotation: Annotation) => string,
): Annotation[] {
  const words = queryWords(q ?? '')
  return annotations.filter(
    (annotation) =>
      (kind === undefined || annotation.kind === kind) &&
      (group === undefined || groupOfPlace(annotation.place) === group) &&
      (words.length === 0 ||
        matchesQuery(
          foldArabic(`${annotation.text} ${annotation.place.selection?.exact ?? ''} ${nameOf(annotation)}`),
          words,
        )),
  )
}
