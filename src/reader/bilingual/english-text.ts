import { grouped } from '../../edition/grouped.ts'
import type { TranslatedMention, TranslatedPart } from '../../edition/translation/model.ts'
import type { Translation } from '../../edition/translation/translate.ts'

/** The English of a document, by part. */
export interface EnglishText {
  readonly partOf: (eId: string) => TranslatedPart | null
  /** Those of a part, each with its English words, in the order of the Arabic. */
  readonly mentionsIn: (eId: string) => readonly TranslatedMention[]
}

const NONE: readonly TranslatedMention[] = []

export function indexEnglish({ parts, mentions }: Translation): EnglishText {
  const byId = new Map(parts.map((part) => [part.eId, part]))
  const byPart = grouped(mentions, (mention) => mention.in)
  return {
    partOf: (eId) => byId.get(eId) ?? null,
    mentionsIn: (eId) => byPart.get(eId) ?? NONE,
  }
}
