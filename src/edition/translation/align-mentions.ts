import type { Mention, Span } from '../model.ts'
import { type EnglishNames, englishPattern } from './english-words.ts'
import type { EnglishRange, TranslatedMention, TranslatedPart } from './model.ts'
import { TranslationError } from './written.ts'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The first stretch of the ranges that the pattern finds and nothing else has taken. */
export function firstFree(
  english: string,
  ranges: readonly EnglishRange[],
  pattern: RegExp,
  taken: readonly Span[],
): Span | undefined {
  return ranges
    .flatMap(([start, end]) =>
      Array.from(english.slice(start, end).matchAll(pattern), (found): Span => {
        const at = start + found.index
        return { start: at, end: at + found[0].length }
      }),
    )
    .find((span) => !taken.some((other) => overlaps(span, other)))
}

/**
 * Finds for every Arabic mention of a part its English words, within the segment that holds it.
 * @throws TranslationError when a mention crosses segments or its segment has no English for it
 */
export function alignMentions(
  part: TranslatedPart,
  mentions: readonly Mention[],
  namesOf: EnglishNames,
): TranslatedMention[] {
  const taken: Span[] = []
  return mentions.map((mention) => {
    const index = part.segments.findIndex(({ start, end }) => start <= mention.start && mention.end <= end)
    const segment = part.segments[index]
    if (!segment) throw new TranslationError(`«${mention.text}» stands in more than one segment`)
    const pattern = englishPattern(mention, namesOf)
    const english = pattern && firstFree(part.english, segment.english, pattern, taken)
    if (!english) {
      throw new TranslationError(
        `segment ${index + 1} has no English for «${mention.text}» (${mention.locator})`,
      )
    }
    taken.push(english)
    return { ...mention, english }
  })
}
