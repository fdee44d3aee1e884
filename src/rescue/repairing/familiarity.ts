/** How much of a repaired text is words: a text that is mostly none has a damage that is not known here. */
import type { Words } from '../../edition/lexicon/words.ts'
import type { Row } from '../model/row.ts'

export interface Familiarity {
  readonly words: number
  readonly known: number
  /** Lines of the source, each once, that have the most that is no word: what would help to learn of a damage. */
  readonly sample: readonly string[]
}

/** Counting stops after so many words: they are enough to judge by. */
const MOST_WORDS = 50_000
const SAMPLE_LINES = 12
const LONGEST_LINE = 200
const WORD = /[\u0621-\u065f\u0670-\u06d3\ufb50-\ufdff\ufe70-\ufefc\ufffd]{2,}/gu
const MARKS = /[\u064b-\u065f\u0670]/gu

export function familiarityOf({ isWord }: Words) {
  let words = 0
  let known = 0
  let worst = new Map<string, number>()
  const keepWorst = (most: number) => {
    worst = new Map([...worst].sort(([, one], [, other]) => other - one).slice(0, most))
  }
  return {
    see(rows: readonly Row[]): void {
      for (const { source, text } of rows) {
        if (words >= MOST_WORDS) return
        const own = text.match(WORD) ?? []
        const unknown = own.filter((word) => !isWord(word.replace(MARKS, ''))).length
        words += own.length
        known += own.length - unknown
        if (own.length < 3 || unknown * 2 < own.length) continue
        worst.set(source.trim().slice(0, LONGEST_LINE), unknown / own.length)
        if (worst.size > 200) keepWorst(50)
      }
    },
    result(): Familiarity {
      keepWorst(SAMPLE_LINES)
      return { words, known, sample: [...worst.keys()] }
    },
  }
}

/** Too few words for a judgement, and too few of them known for a text that is whole. */
const FEWEST = 30
const WHOLE = 0.6

export const isStrange = ({ words, known }: Familiarity): boolean => words >= FEWEST && known < words * WHOLE

/** In fewer words than a page has, a damage may come too seldom to be told from a slip. */
const PAGE = 200

/** Whether a text is so short that a damage may not show, and some of its words may have one. */
export const isShort = ({ words, known }: Familiarity): boolean => words < PAGE && known < words
