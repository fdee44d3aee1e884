/** What comes nearest to an id or a name that nothing has. */
import type { Bilingual } from '../corpus/bilingual.ts'
import { foldArabic } from '../ui/fold-arabic.ts'
import { nearest } from '../ui/nearest.ts'

const MOST_OFFERED = 5

const folded = (text: string): string =>
  foldArabic(text)
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** Those whose id or name is most like what was asked for; one in whose name it stands comes before the others. */
export function nearestWays<Way extends { readonly id: string; readonly name: Bilingual }>(
  wanted: string,
  known: readonly Way[],
): Way[] {
  const asked = folded(wanted)
  const ways = known.map((way) => ({
    way,
    called: [way.id, way.name.ar, way.name.en].map(folded),
  }))
  const holds = (called: readonly string[]) =>
    asked.length > 2 && called.some((name) => name.includes(asked)) ? 1 : 0
  const order = nearest(asked, [...new Set(ways.flatMap(({ called }) => called))])
  const place = (called: readonly string[]) => Math.min(...called.map((name) => order.indexOf(name)))
  return ways
    .sort((one, other) => holds(other.called) - holds(one.called) || place(one.called) - place(other.called))
    .slice(0, MOST_OFFERED)
    .map(({ way }) => way)
}
