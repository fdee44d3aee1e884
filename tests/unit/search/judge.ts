/** How well a search answers the judged queries: of what was meant how much it finds, of what it finds how much was meant. */
import type { SearchRecord } from '../../../src/corpus/search-record.ts'
import type { JudgedQuery } from './meant.ts'

/** Vowel marks and tatweel say nothing about which word it is. */
const bare = (text: string) => text.normalize('NFC').replace(/[\u064b-\u0652\u0640]/g, '')

export function answersTo({ meant }: JudgedQuery, records: readonly SearchRecord[]): Set<string> {
  const fits = ({ texts }: SearchRecord) =>
    meant.some((words) => words.every((word) => texts.some(({ text }) => word.test(bare(text)))))
  return new Set(records.filter(fits).map(({ at }) => at))
}

export interface Score {
  readonly recall: number
  readonly precision: number
}

/** Nothing found where nothing was meant is right. */
export function scoreOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Score {
  const right = [...found].filter((at) => wanted.has(at)).length
  return {
    recall: wanted.size === 0 ? 1 : right / wanted.size,
    precision: found.size === 0 ? 1 : right / found.size,
  }
}

export function meanOf(scores: readonly Score[]): Score {
  const mean = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length
  return { recall: mean('recall'), precision: mean('precision') }
}
