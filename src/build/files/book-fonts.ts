import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BookFonts } from './epub.ts'

const require = createRequire(import.meta.url)
const FAMILY = '@fontsource/noto-naskh-arabic'

/** The typeface of the reader, in the two weights and the two scripts that the documents are written in. */
export function readBookFonts(): BookFonts {
  const folder = dirname(require.resolve(`${FAMILY}/package.json`))
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const ranges: unknown = JSON.parse(text('unicode.json'))
  const rangeOf = (script: string): string => {
    const range =
      ranges !== null && typeof ranges === 'object'
        ? Object.entries(ranges).find(([name]) => name === script)?.[1]
        : null
    if (typeof range !== 'string') throw new Error(`${FAMILY} has no characters for ${script}`)
    return range
  }
  const faces = (['arabic', 'latin'] as const).flatMap((script) =>
    ([400, 700] as const).map((weight) => {
      const name = `noto-naskh-arabic-${script}-${weight}-normal.woff2`
      return {
        file: `fonts/${name}`,
        bytes: new Uint8Array(readFileSync(join(folder, 'files', name))),
        weight,
        range: rangeOf(script),
      }
    }),
  )
  return { faces, licence: text('LICENSE') }
}
