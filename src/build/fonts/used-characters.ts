import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the words of the pages stand: the documents and the facts, the catalogues, and what components write themselves. */
const TEXTS = [/^corpus\/.*\.(?:ts|json|txt)$/, /^i18n\/.*\.ts$/, /\.tsx$/]

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/**
 * What a person may type or paste whatever the texts hold: ASCII, the Arabic alphabet with its marks, both digit sets. And
 * the dot that the browser itself writes before an item of a list.
 */
const ALWAYS = [
  ...between(0x20, 0x7e),
  ...between(0x0621, 0x063a),
  ...between(0x0640, 0x0652),
  ...between(0x0660, 0x066c),
  0x00a0,
  ...between(0x200c, 0x200f),
  ...between(0x2066, 0x2069),
  0x2022,
]

/**
 * The code points that pages may show, in rising order: every character of every text under `src`. More than is shown
 * does no harm; what is missing here comes from the whole face (see subset-plugin.ts).
 */
export function usedCharacters(src: string): number[] {
  const points = new Set(ALWAYS)
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!TEXTS.some((pattern) => pattern.test(name))) continue
    for (const character of readFileSync(join(src, name), 'utf8')) points.add(character.codePointAt(0) ?? 0)
  }
  return [...points].filter((point) => point >= 0x20).sort((a, b) => a - b)
}
