import type { SearchData, SearchRecord } from '../../../src/corpus/search-record.ts'

export const PARAGRAPHS = 50_000
export const WORDS_EACH = 60

/** Always the same numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Paragraphs of the corpus's own words, as often as they come there, one half in each language. */
export function generated({ records, terms }: SearchData): SearchData {
  const random = seeded(12)
  const words = (language: 'ar' | 'en') =>
    records.flatMap(({ texts }) =>
      texts.filter((text) => text.language === language).flatMap(({ text }) => text.split(/\s+/)),
    )
  const bag = { ar: words('ar'), en: words('en') }
  const paragraph = (number: number): SearchRecord => {
    const language = number % 2 === 0 ? 'ar' : 'en'
    const own = bag[language]
    const text = Array.from({ length: WORDS_EACH }, () => own[Math.floor(random() * own.length)]).join(' ')
    return { at: `generated/para_${number}`, kind: 'text', name: null, texts: [{ language, text }] }
  }
  return { records: Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(number)), terms }
}
