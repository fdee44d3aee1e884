import type { Mention } from '../model.ts'
import { alignPart, asOneSegment } from './align.ts'
import { alignMentions } from './align-mentions.ts'
import type { EnglishNames } from './english-words.ts'
import { differentFigures } from './figures.ts'
import type { TranslatedMention, TranslatedPart } from './model.ts'
import { TranslationError, type WrittenPart, type WrittenSegment } from './written.ts'

/** A stretch of Arabic to be rendered; `english` where the document has its English already. */
export interface PartToTranslate {
  readonly eId: string
  readonly text: string
  readonly english?: string
}

export interface Translation {
  /** In the order of the parts. */
  readonly parts: readonly TranslatedPart[]
  readonly mentions: readonly TranslatedMention[]
}

function checkFigures(part: TranslatedPart, text: string, written: readonly WrittenSegment[]): void {
  for (const [index, { start, end, english }] of part.segments.entries()) {
    const exceptions = written[index]?.exceptions ?? new Map<string, string>()
    const differences = differentFigures(
      text.slice(start, end),
      english.map(([from, to]) => part.english.slice(from, to)).join(' '),
    )
    const unexplained = differences.find(({ value }) => !exceptions.has(value))
    if (unexplained) {
      const { value, missingIn } = unexplained
      throw new TranslationError(`segment ${index + 1}: ${value} does not stand in the ${missingIn}`)
    }
    const needless = [...exceptions.keys()].find((key) => !differences.some(({ value }) => value === key))
    if (needless) {
      throw new TranslationError(`segment ${index + 1} excepts ${needless}, which needs no exception`)
    }
  }
}

function translatePart(
  { eId, text, english }: PartToTranslate,
  written: readonly WrittenSegment[] | undefined,
): TranslatedPart {
  if (!written) {
    if (english === undefined) throw new TranslationError('it has no English')
    return asOneSegment(eId, text, english)
  }
  const aligned = alignPart(eId, text, written)
  if (english !== undefined && aligned.english !== english) {
    throw new TranslationError(`its English is “${aligned.english}” where the document has “${english}”`)
  }
  return aligned
}

function byId(written: readonly WrittenPart[]): Map<string, readonly WrittenSegment[]> {
  const parts = new Map<string, readonly WrittenSegment[]>()
  for (const { eId, segments } of written) {
    if (parts.has(eId)) throw new TranslationError(`${eId} is translated twice`)
    parts.set(eId, segments)
  }
  return parts
}

/** Runs a step so that its errors name the part. */
function naming<Result>(eId: string, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    if (error instanceof TranslationError) throw new TranslationError(`${eId}: ${error.message}`)
    throw error
  }
}

/**
 * Lays the written translation beside a document's parts and its mentions.
 * @throws TranslationError naming part and segment: where one has no English, where Arabic or English is left out,
 * where a number, a month or a symbol stands in one language only, where a mention has no English words
 */
export function translate(
  toTranslate: readonly PartToTranslate[],
  written: readonly WrittenPart[],
  mentions: readonly Mention[],
  namesOf: EnglishNames,
): Translation {
  const writtenById = byId(written)
  const known = new Set(toTranslate.map(({ eId }) => eId))
  for (const eId of writtenById.keys()) {
    if (!known.has(eId)) throw new TranslationError(`${eId}: the document has no such part`)
  }
  const parts = toTranslate.map((part) =>
    naming(part.eId, () => {
      const segments = writtenById.get(part.eId)
      const translated = translatePart(part, segments)
      checkFigures(translated, part.text, segments ?? [])
      return translated
    }),
  )
  const found = parts.flatMap((part) =>
    naming(part.eId, () =>
      alignMentions(
        part,
        mentions.filter((mention) => mention.in === part.eId),
        namesOf,
      ),
    ),
  )
  if (found.length !== mentions.length) {
    const lost = mentions.find((mention) => !known.has(mention.in))
    throw new TranslationError(`${lost?.in}: «${lost?.text}» is mentioned in a part that has no English`)
  }
  return { parts, mentions: found }
}
