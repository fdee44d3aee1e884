import * as v from 'valibot'
import { firstWith } from './schema.ts'

const words = v.pipe(v.string(), v.minLength(1))

/** The English as the facts have it, so that a note which has changed since is noticed, and our Arabic of it. */
const rendered = v.strictObject({ en: words, ar: words })

/** Our Arabic of the notes, apart from them: the facts came with English notes only. */
export const notesInArabic = v.strictObject({
  /** By the locator of the thing that the note is about. */
  notes: v.record(words, rendered),
  /** Why we think an English name is the right one: many names have the same reason. */
  englishNameBases: v.pipe(
    v.array(rendered),
    v.checkItems(
      firstWith(({ en }: v.InferOutput<typeof rendered>) => en),
      'its English stands twice',
    ),
  ),
})
