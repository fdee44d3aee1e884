/**
 * Makes the fonts small: every face of fonts.css becomes two, a file with the characters that the site itself uses and,
 * for all others of its range (a note, a search in another language), the whole file. A browser fetches the second only
 * where such a character stands. To these faces come those that stand in until they are there.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { standInFaces } from './stand-ins.ts'
import { parseUnicodeRange, partRange, writeUnicodeRange } from './unicode-range.ts'
import { usedCharacters } from './used-characters.ts'
import { withoutHints } from './without-hints.ts'

const SHEET = /\/src\/ui\/fonts\.css$/
const FACE = /@font-face\s*\{[^}]*\}/g
const SOURCE = /url\('([^']+\.woff2)'\)/
const RANGE = /unicode-range:\s*([^;]+);/

const require = createRequire(import.meta.url)

/** @param folders `src`, where the texts are, and `out`, a folder for the small files (not kept in the repository) */
export function subsetPlugin({ src, out }: { readonly src: string; readonly out: string }): Plugin {
  async function parted(face: string, points: readonly number[]): Promise<string> {
    const source = SOURCE.exec(face)?.[1]
    const range = RANGE.exec(face)?.[1]
    if (source === undefined || range === undefined)
      throw new Error(`a font face without file or range: ${face}`)
    const { inside, outside } = partRange(parseUnicodeRange(range), points)
    if (inside.length === 0) return face
    const characters = points.filter((point) =>
      inside.some(([first, last]) => point >= first && point <= last),
    )
    const whole = await readFile(require.resolve(source))
    const small = await withoutHints(whole, String.fromCodePoint(...characters))
    const file = join(out, basename(source).replace(/\.woff2$/, '.used.woff2'))
    // Another build may be reading it meanwhile.
    await writeFile(`${file}.${process.pid}`, small)
    await rename(`${file}.${process.pid}`, file)
    const own = face.replace(source, file).replace(range, writeUnicodeRange(inside))
    return outside.length === 0 ? own : `${own}\n${face.replace(range, writeUnicodeRange(outside))}`
  }

  return {
    name: 'masar-subset-fonts',
    enforce: 'pre',
    async transform(code, id) {
      if (!SHEET.test(id)) return null
      await mkdir(out, { recursive: true })
      const points = usedCharacters(src)
      const faces = await Promise.all((code.match(FACE) ?? []).map((face) => parted(face, points)))
      let next = 0
      return { code: `${code.replace(FACE, () => faces[next++] ?? '')}\n${standInFaces()}`, map: null }
    },
  }
}
