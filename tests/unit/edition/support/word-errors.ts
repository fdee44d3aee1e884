/** Words of the sound text that the other one lacks, each counted as often as it stands there, per 100 words. */
export function wordsWrongPer100(sound: string, other: string): number {
  const words = sound.split(/\s+/u).filter((word) => word !== '')
  const left = new Map<string, number>()
  for (const word of other.split(/\s+/u)) left.set(word, (left.get(word) ?? 0) + 1)
  let wrong = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) wrong++
    else left.set(word, count - 1)
  }
  return (100 * wrong) / Math.max(1, words.length)
}
