/** Where each word of an edited text stands in its source: in which line, and how it was written there. */
import type { TranslatedDocument } from '../../corpus/english.ts'
import { replay } from '../../edition/change.ts'
import { grouped } from '../../edition/grouped.ts'
import type { ApparatusEntry, Span } from '../../edition/model.ts'
import { alignLines, NOISE, tokensOf } from '../../evidence/lines/alignment.ts'

export interface SourceLine {
  /** Counted from 1. */
  readonly number: number
  readonly source: string
  readonly edited: string
  readonly changes: readonly ApparatusEntry[]
}

/** A word, number or mark of a part's text. */
export interface SourceWord extends Span {
  readonly line: SourceLine
  /** For each of its characters its offset in the source line; -1 for one that is not there. */
  readonly origins: readonly number[]
}

/** The lines of a document's source with what became of them. */
export function sourceLines({
  source,
  apparatus,
}: Pick<TranslatedDocument, 'source' | 'apparatus'>): SourceLine[] {
  const changes = grouped(apparatus, ({ line }) => line)
  return source.map((text, index) => {
    const own = changes.get(index + 1) ?? []
    return { number: index + 1, source: text, edited: replay(text, own), changes: own }
  })
}

/** For each character of the edited line its offset in the source line, -1 for one that is new. */
function originsIn({ source, edited }: SourceLine): number[] {
  const origins = new Array<number>(edited.length).fill(-1)
  if (source === edited) return origins.map((_, at) => at)
  alignLines(source, edited).forEach((target, at) => {
    if (target >= 0) origins[target] = at
  })
  return origins
}

/**
 * Follows a part's text through the lines it was set from. What only the lines hold is passed over: the paragraph's
 * number, the marks of notes, the other column.
 * @param lines those of the part, in its order
 */
export function sourceWords(text: string, lines: readonly SourceLine[]): SourceWord[] {
  const wanted = tokensOf(text)
  const words: SourceWord[] = []
  for (const line of lines) {
    const origins = originsIn(line)
    for (const token of tokensOf(line.edited)) {
      const next = wanted[words.length]
      if (!next) return words
      if (text.slice(next.start, next.end) !== line.edited.slice(token.start, token.end)) continue
      words.push({
        start: next.start,
        end: next.end,
        line,
        origins: origins.slice(token.start, token.end),
      })
    }
  }
  return words
}

/**
 * How characters of a word were written in the source; null where they did not stand together there, or stood just as
 * they do now.
 */
export function writtenInSource(word: SourceWord, text: string, span: Span): string | null {
  const origins = word.origins.slice(span.start - word.start, span.end - word.start).filter((at) => at >= 0)
  const [first] = origins
  const last = origins.at(-1)
  if (first === undefined || last === undefined || last < first) return null
  const written = word.line.source.slice(first, last + 1)
  const counted = written.replaceAll(NOISE, '')
  if (counted.length !== origins.length) return null
  return written === text.slice(span.start, span.end) ? null : written
}
