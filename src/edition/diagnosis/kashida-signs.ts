import { isArabic, languageCounts } from '../layers/arabic-or-kin.ts'
import { addCounts, type Counts, of } from '../layers/layer.ts'
import { NOISE } from '../rules/letters.ts'
import type { Evidence } from './finding.ts'

/** Where U+0467 stands in a text: within Arabic words, or where somebody writes of the letter itself. */
export interface KashidaSigns {
  readonly inWords: number
  readonly alone: number
  /** Words with a tatweel between two letters; and, where there are any, what tells the language. */
  readonly stretched: number
  readonly language: Counts
}

export const NO_KASHIDA_SIGNS: KashidaSigns = { inWords: 0, alone: 0, stretched: 0, language: {} }

const IN_WORD = /[\u0621-\u065f\u0670-\u06d3]ѧ+(?=[\u0621-\u065f\u0670-\u06d3])/gu
const ALONE = /(?<![\u0621-\u065f\u0670-\u06d3ѧ])ѧ+(?![\u0621-\u065f\u0670-\u06d3ѧ])/gu
const STRETCHED_WORD =
  /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u063a\u0641-\u064aیک]+ـ+(?=[\u0621-\u063a\u0641-\u064aیک])/gu
/** Fewer, and fewer than one word in so many, are a writer's own. */
const FEWEST = 20
const ONE_IN = 6

export function kashidaSignsOf(text: string): KashidaSigns {
  const noise = text.includes(NOISE)
  const stretched = text.match(STRETCHED_WORD)?.length ?? 0
  return {
    inWords: noise ? (text.match(IN_WORD)?.length ?? 0) : 0,
    alone: noise ? (text.match(ALONE)?.length ?? 0) : 0,
    stretched,
    language: stretched === 0 ? {} : languageCounts(text.replaceAll('ـ', '')),
  }
}

export function addKashidaSigns(one: KashidaSigns, other: KashidaSigns): KashidaSigns {
  return {
    inWords: one.inWords + other.inWords,
    alone: one.alone + other.alone,
    stretched: one.stretched + other.stretched,
    language: addCounts(one.language, other.language),
  }
}

export function isNoisy({ inWords, alone }: KashidaSigns): boolean {
  return inWords > 0 && inWords >= alone
}

/** Whether the words of an Arabic text are stretched throughout, as a program does to fill lines. */
export function isStretched({ stretched, language }: KashidaSigns): boolean {
  return stretched >= FEWEST && stretched * ONE_IN >= of(language, 'words') && isArabic(language)
}

/** What was counted; a sign that was met nowhere is named only where there is no other. */
export function kashidaEvidence(
  { inWords, alone, stretched, language }: KashidaSigns,
  ofStandIns: readonly Evidence[],
): readonly Evidence[] {
  const met = [
    { sign: 'noise-in-words', count: inWords } as const,
    { sign: 'noise-alone', count: alone } as const,
    { sign: 'stretched', count: stretched, of: of(language, 'words') } as const,
    ...ofStandIns,
  ].filter(({ count }) => count > 0)
  return met.length > 0 ? met : [{ sign: 'noise-in-words', count: 0 }]
}
