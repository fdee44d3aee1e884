/**
 * A renderer of SVG that ignores `direction`: with it text-anchor="start" is the left edge of every text. It knows no
 * fonts inside a file and none that are packed for the web, so it is given the interface face as plain files.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'

/** A WOFF file's tables, unpacked into a font file (https://www.w3.org/TR/WOFF/). */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20
    const [from, packed, length] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset))
    const data = woff.subarray(from, (from ?? 0) + (packed ?? 0))
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.subarray(at + 16, at + 20),
      data: packed === length ? data : inflateSync(data),
    }
  })
  const head = Buffer.alloc(12 + count * 16)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  let end = head.length
  const bodies = tables.map(({ tag, sum, data }, index) => {
    const at = 12 + index * 16
    tag.copy(head, at)
    sum.copy(head, at + 4)
    head.writeUInt32BE(end, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    data.copy(padded)
    end += padded.length
    return padded
  })
  return Buffer.concat([head, ...bodies])
}

const require = createRequire(import.meta.url)
const directory = mkdtempSync(join(tmpdir(), 'masar-fonts-'))
const fontFiles = ['arabic', 'latin'].flatMap((script) =>
  [400, 600].map((weight) => {
    const name = `ibm-plex-sans-arabic-${script}-${weight}-normal`
    const file = join(directory, `${name}.ttf`)
    const woff = require.resolve(`@fontsource/ibm-plex-sans-arabic/files/${name}.woff`)
    writeFileSync(file, unpacked(readFileSync(woff)))
    return file
  }),
)

const resvgOf = (svg: string): Resvg =>
  new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans Arabic' },
  })

/** What a picture covers with ink, in px of its own; null for nothing. */
export function inkOf(svg: string): { left: number; right: number; top: number; bottom: number } | null {
  const box = resvgOf(svg).getBBox()
  return box ? { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height } : null
}
