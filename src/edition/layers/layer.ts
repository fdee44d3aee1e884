import type { Finding, Kind } from '../diagnosis/finding.ts'
import type { Words } from '../lexicon/words.ts'
import type { Draft } from '../rules/edits.ts'
import { KAF, MADDA, PERSIAN_KAF, PERSIAN_YEH, YEH } from '../rules/letters.ts'

/** What was counted, by name. */
export type Counts = Readonly<Record<string, number>>

/** What is known of Arabic before a text is seen, if anything is. */
export type KnownWords = { readonly [Name in keyof Words]?: Words[Name] | undefined }

/** A damage that lies over a whole text in the same way, so that it is judged and taken off as one. */
export interface Layer {
  readonly kind: Kind
  /** What speaks for it and against it in a text, or in a part of one. */
  count(text: string, words: KnownWords): Counts
  judge(counts: Counts): Finding
  /** Takes it off a line. @param counts those of the whole text */
  undo(draft: Draft, counts: Counts, words: KnownWords): Draft
}

export const of = (counts: Counts, name: string): number => counts[name] ?? 0

export function addCounts(one: Counts, other: Counts): Counts {
  const sum: Record<string, number> = { ...one }
  for (const [name, count] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

const MARKS = /[\u064b-\u065f\u0670]/gu

/** Whether Arabic has a word, vowelled or not, whose letters may be lost as well: a Persian yeh is a yeh, a madda may be a kaf. */
export function isWordUnderneath(word: string, isWord: Words['isWord']): boolean {
  const plain = word.replace(MARKS, '').replaceAll(PERSIAN_YEH, YEH).replaceAll(PERSIAN_KAF, KAF)
  return isWord(plain) || (plain.includes(MADDA) && isWord(plain.replaceAll(MADDA, KAF)))
}

/** The text without the layer. */
export function without(text: string, layer: Layer, counts: Counts, words: KnownWords): string {
  return text
    .split('\n')
    .map((line) => layer.undo({ line: 0, text: line, changes: [] }, counts, words).text)
    .join('\n')
}
