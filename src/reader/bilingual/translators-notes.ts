import type { TranslatedPart, TranslatorNote } from '../../edition/translation/model.ts'

/** How the ids of the translator's notes begin: those of the document's parts begin with what the part is. */
const TRANSLATORS = 'tr.'

export const isTranslators = (noteId: string): boolean => noteId.startsWith(TRANSLATORS)

interface NotedSegment {
  /** Id of the note's element; its mark's is `{id}.mark`. */
  readonly id: string
  /** What the note is called by: notes of the document have numbers. */
  readonly letter: string
  readonly note: TranslatorNote
  /** Where in the English its mark stands: after the clause, before the space that follows. */
  readonly at: number
}

/** The translator's notes on a part, in the order of the Arabic. */
export function translatorsNotes({ eId, english, segments }: TranslatedPart): readonly NotedSegment[] {
  return segments
    .flatMap(({ note, english: ranges }) => (note ? [{ note, ranges }] : []))
    .map(({ note, ranges }, index) => {
      const [start, end] = ranges.at(-1) ?? [0, english.length]
      return {
        id: `${TRANSLATORS}${eId}.${index + 1}`,
        letter: String.fromCharCode('a'.charCodeAt(0) + index),
        note,
        at: start + english.slice(start, end).trimEnd().length,
      }
    })
}
