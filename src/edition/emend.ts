import { changeBetween } from './change.ts'
import type { RepairedLine } from './repair.ts'

/** An editor's reading of one source line, where the rules alone do not reach it. */
export interface Emendation {
  /** 1-based number of the source line. */
  readonly line: number
  /** The source line, letter for letter: the anchor. */
  readonly source: string
  readonly reading: string
  /** Key of the reason. */
  readonly reason: string
}

class EmendationError extends Error {
  override readonly name = 'EmendationError'
}

/** Not characters of the text: spaces, both kashidas, and the bar that keeps two printed columns of a line apart. */
const NOISE = /[\sѧـ|]/g
/** The two letters that the font's map confused count as one here: which of them stands is what a rule decides. */
const letters = (text: string) =>
  [...text.replace(NOISE, '').replaceAll('ی', 'ي').replaceAll('آ', 'ك')].sort().join('')

/**
 * Lays the editor's readings over the repaired lines. An emendation fails loudly when the line it names does not say
 * what it quotes, and when its reading does not use exactly the characters of its source
 * line, unless its reason is one that corrects a character.
 * An emendation that the rules have made needless changes nothing (and a test finds it).
 * @param correcting the reasons that may change characters
 * @throws EmendationError
 */
export function emend(
  lines: readonly RepairedLine[],
  emendations: readonly Emendation[],
  correcting: ReadonlySet<string>,
): RepairedLine[] {
  const byLine = new Map<number, Emendation>()
  for (const emendation of emendations) {
    if (byLine.has(emendation.line)) throw new EmendationError(`line ${emendation.line} is emended twice`)
    byLine.set(emendation.line, emendation)
  }
  const edited = lines.map((line) => {
    const emendation = byLine.get(line.number)
    if (!emendation) return line
    byLine.delete(line.number)
    if (emendation.source !== line.source) {
      throw new EmendationError(`line ${line.number} does not read «${emendation.source}»`)
    }
    if (!correcting.has(emendation.reason) && letters(emendation.reading) !== letters(line.source)) {
      throw new EmendationError(
        `line ${line.number}: «${emendation.reading}» has other characters than its source`,
      )
    }
    const change = changeBetween('emendation', line.number, line.text, emendation.reading)
    return { ...line, text: emendation.reading, changes: [...line.changes, ...change] }
  })
  const stray = [...byLine.keys()][0]
  if (stray !== undefined) throw new EmendationError(`there is no line ${stray} to emend`)
  return edited
}
