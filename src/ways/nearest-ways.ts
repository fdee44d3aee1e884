/** What comes nearest to an id or a name that nothing has. */
import { distance } from 'fastest-levenshtein'
import type { Bilingual } from '../corpus/bilingual.ts'
import { foldArabic } from '../ui/fold-arabic.ts'

const MOST_OFFERED = 5

const folded = (text: string): string =>
  foldArabic(text)
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** How unlike a name may be, as a part of the letters of the longer one. */
const MOST_UNLIKE = 0.4
/** An address may hold anything. */
const LONGEST_ASKED = 60

/**
 * Those whose id or name is most like what was asked for; one in whose name it stands comes before the others. None where
 * nothing is like it.
 */
export function nearestWays<Way extends { readonly id: string; readonly name: Bilingual }>(
  wanted: string,
  known: readonly Way[],
): Way[] {
  const asked = folded(wanted).slice(0, LONGEST_ASKED)
  return known
    .map((way) => {
      const called = [way.id, way.name.ar, way.name.en].map(folded)
      return {
        way,
        holds: asked.length > 2 && called.some((name) => name.includes(asked)),
        letters: Math.min(...called.map((name) => distance(asked, name))),
        unlike: Math.min(
          ...called.map((name) => distance(asked, name) / Math.max(asked.length, name.length, 1)),
        ),
      }
    })
    .filter(({ holds, unlike }) => holds || unlike <= MOST_UNLIKE)
    .sort((one, other) => Number(other.holds) - Number(one.holds) || one.letters - other.letters)
    .slice(0, MOST_OFFERED)
    .map(({ way }) => way)
}
