import type { Span } from '../model.ts'
import type { EnglishRange, TranslatedPart } from './model.ts'

/** What stands between pieces of the English that do not follow one another. */
const LEFT_OUT = ' … '

/** The English of words of a part: of the clauses that they stand in, whole, in the order of the English. */
export function englishOfSpan({ english, segments }: TranslatedPart, { start, end }: Span): string {
  const ranges = segments
    .filter((segment) => segment.start < end && start < segment.end)
    .flatMap((segment) => segment.english)
    .toSorted((a, b) => a[0] - b[0])
  const joined: EnglishRange[] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last?.[1] === from) joined[joined.length - 1] = [last[0], to]
    else joined.push([from, to])
  }
  return joined.map(([from, to]) => english.slice(from, to).trim()).join(LEFT_OUT)
}
