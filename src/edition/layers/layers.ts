import type { Finding } from '../diagnosis/finding.ts'
import { brackets } from './brackets.ts'
import { detachedMarks } from './detached-marks.ts'
import { gluedWords } from './glued-words.ts'
import { joiners } from './joiners.ts'
import { lamAlef } from './lam-alef.ts'
import { addCounts, type Counts, type KnownWords, type Layer, without } from './layer.ts'
import { ligatures } from './ligatures.ts'
import { persianLetters } from './persian-letters.ts'
import { reversedDigits } from './reversed-digits.ts'
import { splitWords } from './split-words.ts'
import { visualOrder } from './visual-order.ts'

/** In the order in which they are taken off, before letters, kashida and order are looked at. */
export const BEFORE_SHAPES: readonly Layer[] = [visualOrder]
export const BEFORE_LETTERS: readonly Layer[] = [joiners, lamAlef, ligatures, persianLetters]
/** Taken off where the words are free of the noise that stands for the kashida. */
export const WITHIN_LINES: readonly Layer[] = [detachedMarks, splitWords, reversedDigits]
/** Taken off last, where the lines are in order. */
export const AT_LAST: readonly Layer[] = [brackets, gluedWords]

/** The counts of each layer, by its kind. */
export type LayerCounts = Readonly<Record<string, Counts>>

interface Peeled {
  /** The text without the layers that it shows. */
  readonly text: string
  readonly counts: LayerCounts
}

export function peel(source: string, layers: readonly Layer[], words: KnownWords): Peeled {
  let text = source
  const counted: Record<string, Counts> = {}
  for (const layer of layers) {
    const counts = layer.count(text, words)
    counted[layer.kind] = counts
    if (layer.judge(counts).found) text = without(text, layer, counts, words)
  }
  return { text, counts: counted }
}

/** What is decided on each layer. */
export function judgeLayers(counts: LayerCounts) {
  const judged = (layer: Layer): Finding => layer.judge(counts[layer.kind] ?? {})
  return {
    visual: judged(visualOrder),
    joiners: judged(joiners),
    'lam-alef': judged(lamAlef),
    ligatures: judged(ligatures),
    persian: judged(persianLetters),
    split: judged(splitWords),
    detached: judged(detachedMarks),
    digits: judged(reversedDigits),
    brackets: judged(brackets),
    glued: judged(gluedWords),
  }
}

export function addLayerCounts(one: LayerCounts, other: LayerCounts): LayerCounts {
  const sum: Record<string, Counts> = { ...one }
  for (const [kind, counts] of Object.entries(other)) sum[kind] = addCounts(sum[kind] ?? {}, counts)
  return sum
}
