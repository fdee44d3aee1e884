/** What is done at once, without a word of a person's. */

import type { Target } from '../../place/actions/target.ts'
import type { Said } from '../../place/actions/thing-action.ts'
import { newAnnotation } from '../model/changes.ts'
import { isKept } from '../model/entry.ts'
import { notesHere } from '../store/notes-here.ts'
import { isSamePlace, placeOfTarget } from './place-of-target.ts'

/**
 * Highlights words, or bookmarks a thing; what is marked so already stays as it is. Words with a note are highlighted by
 * it; a thing with a note has no bookmark yet. Null where it is not stored.
 */
export async function mark(target: Target): Promise<Said | null> {
  const notes = notesHere()
  await notes.open()
  const place = placeOfTarget(target)
  const kind = place.selection ? 'highlight' : 'bookmark'
  const isMarked = notes
    .get()
    .entries.some(
      (entry) =>
        entry.type === 'annotation' &&
        isKept(entry) &&
        isSamePlace(entry.place, place) &&
        (kind === 'highlight' || entry.kind === 'bookmark'),
    )
  if (isMarked) return 'marked-already'
  const annotation = newAnnotation(kind, place)
  const isStored = await notes.change({ [annotation.id]: () => annotation })
  if (!isStored) return null
  return kind === 'highlight' ? 'highlighted' : 'bookmarked'
}
