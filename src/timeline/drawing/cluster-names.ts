/** What clusters are called. A zoom makes some dozens anew in every frame, so the sentence is translated once a count. */
import { remembered } from '../../edition/remembered.ts'

/** Stand for the days until they are known: private use, so that no words contain them. */
const FROM = '\ue000'
const TO = '\ue001'

export type ClusterName = (count: number, from: number, to: number) => string

/**
 * @param sentence the translation, whose form depends on the count
 * @param dateText an instant in words
 */
export function clusterNames(
  sentence: (words: { count: number; from: string; to: string }) => string,
  dateText: (instant: number) => string,
): ClusterName {
  const patternFor = remembered((count: number) => sentence({ count, from: FROM, to: TO }))
  return (count, from, to) =>
    patternFor(count)
      .replace(FROM, () => dateText(from))
      .replace(TO, () => dateText(to))
}
