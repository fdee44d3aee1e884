import type { Passage } from '../../corpus/ways/model.ts'

/** Passages as they stand, those of each document together. */
export function byDocument<Own extends Passage>(
  passages: readonly Own[],
): { readonly document: string; readonly own: readonly Own[] }[] {
  const documents = [...new Set(passages.map(({ document }) => document))]
  return documents.map((document) => ({
    document,
    own: passages.filter((passage) => passage.document === document),
  }))
}
