/** How the facts point into our documents: by number, or in words (“summary”, “heading of section II”). */
import type { DocumentDefinition } from '../document-definition.ts'

export interface Place {
  readonly document: string
  /** eIds; one stands for the parts below it too (`summary` for `summary_1`), none for the whole document. */
  readonly parts: readonly string[]
}

export interface FactPlaces {
  /** The document whose paragraphs and footnotes the facts give by number. */
  readonly numbered: string
  /** @throws Error when the words name no place of any document */
  readonly placeOf: (words: string) => Place
}

export function factPlaces(definitions: readonly DocumentDefinition[]): FactPlaces {
  const numbered = definitions.filter(({ numberedInFacts }) => numberedInFacts)
  const [only] = numbered
  if (!only || numbered.length > 1) throw new Error('the numbers in the facts must be those of one document')
  return {
    numbered: only.id,
    placeOf(words) {
      for (const { id, partsAt } of definitions) {
        const parts = partsAt(words)
        if (parts) return { document: id, parts }
      }
      throw new Error(`the facts name “${words}”, which is not a known place of a document`)
    },
  }
}
