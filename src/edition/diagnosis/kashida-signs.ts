import { NOISE } from '../rules/letters.ts'

/** Where U+0467 stands in a text: within Arabic words, or where somebody writes of the letter itself. */
export interface KashidaSigns {
  readonly inWords: number
  readonly alone: number
}

export const NO_KASHIDA_SIGNS: KashidaSigns = { inWords: 0, alone: 0 }

const IN_WORD = /[\u0621-\u065f\u0670-\u06d3]ѧ+(?=[\u0621-\u065f\u0670-\u06d3])/gu
const ALONE = /(?<![\u0621-\u065f\u0670-\u06d3ѧ])ѧ+(?![\u0621-\u065f\u0670-\u06d3ѧ])/gu

export function kashidaSignsOf(text: string): KashidaSigns {
  if (!text.includes(NOISE)) return NO_KASHIDA_SIGNS
  return { inWords: text.match(IN_WORD)?.length ?? 0, alone: text.match(ALONE)?.length ?? 0 }
}

export function isNoisy({ inWords, alone }: KashidaSigns): boolean {
  return inWords > 0 && inWords >= alone
}
