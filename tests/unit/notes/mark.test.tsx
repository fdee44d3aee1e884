import '../support/database.ts'
import { expect, it } from 'vitest'
import { mark } from '../../../src/notes/actions/mark.ts'
import { placeOfTarget } from '../../../src/notes/actions/place-of-target.ts'
import { newAnnotation } from '../../../src/notes/model/changes.ts'
import { annotationsIn } from '../../../src/notes/model/entry.ts'
import { notesHere } from '../../../src/notes/store/notes-here.ts'
import type { Target } from '../../../src/place/actions/target.ts'

const PARAGRAPH: Target = {
  kind: 'part',
  locator: 'a-66-77/para_12',
  name: 'paragraph 12',
  view: '/en/read/a-66-77',
  selection: null,
}

it('bookmarks a paragraph that has a note, once', async () => {
  await notesHere().open()
  const note = newAnnotation('note', placeOfTarget(PARAGRAPH), 'a note')
  await notesHere().change({ [note.id]: () => note })
  expect(await mark(PARAGRAPH)).toBe('bookmarked')
  expect(await mark(PARAGRAPH)).toBe('marked-already')
  const kinds = annotationsIn(notesHere().get().entries).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['bookmark', 'note'])
})
