/** How the facts point into our documents: by number, or in words (“summary”, “heading of section II”). */
import type { DocumentDefinition } from '../document-definition.ts'

/** Parts of a document that the facts name together. */
export interface NamedParts {
  readonly document: string
  /** eIds; one stands for the parts below it too (`summary` for `summary_1`), none for the whole document. */
  readonly parts: readonly string[]
}

export interface FactPlaces {
  /** The document whose paragraphs and footnotes the facts give by number. */
  readonly numbered: string
  /** @throws Error when the words name no part of any document */
  readonly partsNamed: (words: string) => NamedParts
}

export function factPlaces(definitions: readonly DocumentDefinition[]): FactPlaces {
  const numbered = definitions.filter(({ numberedInFacts }) => numberedInFacts)
  const [only] = numbered
  if (!only || numbered.length > 1) throw new Error('the numbers in the facts must be those of one document')
  return {
    numbered: only.id,
    partsNamed(words) {
      for (const { id, partsAt } of definitions) {
        const parts = partsAt(words)
        if (parts) return { document: id, parts }
      }
      throw new Error(`the facts name “${words}”, which is no known part of a document`)
    },
  }
}
