/**
 * A font without the hints of its letters, a quarter of a face of Plex, whose letters are as wide as with them.
 *
 * Only Windows draws by such hints. But a font with no program at all FreeType hints by itself, as on a desktop with Linux,
 * and then makes the letters wider or narrower by up to half a pixel each: lines broke elsewhere than with what stands in
 * until the font is there. It leaves a font alone whose program of more than seven bytes (`prep`) does nothing
 * (FT_Load_Glyph in its ftobjs.c).
 */
import subsetFont from 'subset-font'

/** SVTCA[y], eight times: the projection is set to the axis of height, as it is anyway, and nothing is asked of the stack. */
const DOES_NOTHING = Buffer.alloc(8, 0)

const HEAD = 12
const ENTRY = 16

interface Table {
  readonly tag: string
  readonly data: Buffer
}

/** The tables of an OpenType file with one font, in the order of its directory. */
function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = HEAD + index * ENTRY
    const at = font.readUInt32BE(entry + 8)
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(at, at + font.readUInt32BE(entry + 12)),
    }
  })
}

/** The same font with other tables. Checksums are left to what packs it. */
function withTables(font: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.from(font.subarray(0, HEAD))
  head.writeUInt16BE(tables.length, 4)
  let at = HEAD + tables.length * ENTRY
  const parts = tables.map(({ tag, data }) => {
    const entry = Buffer.alloc(ENTRY)
    entry.write(tag, 0, 'latin1')
    entry.writeUInt32BE(at, 8)
    entry.writeUInt32BE(data.length, 12)
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)])
    at += padded.length
    return { entry, padded }
  })
  return Buffer.concat([head, ...parts.map(({ entry }) => entry), ...parts.map(({ padded }) => padded)])
}

// The types of the package do not know of hints.
const UNHINTED = { targetFormat: 'sfnt', noHinting: true } as const

/**
 * The letters of a font that are wanted, without hints, as WOFF2.
 * @param font in any format
 * @param characters the letters
 */
export async function withoutHints(font: Buffer, characters: string): Promise<Buffer> {
  const small = await subsetFont(font, characters, UNHINTED)
  const tables = tablesOf(small).filter(({ tag }) => tag !== 'prep')
  const still = withTables(
    small,
    [...tables, { tag: 'prep', data: DOES_NOTHING }].sort((one, other) => (one.tag < other.tag ? -1 : 1)),
  )
  return subsetFont(still, characters, { targetFormat: 'woff2' })
}
