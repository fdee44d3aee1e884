import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { expect, it } from 'vitest'
import { withoutHints } from '../../../../src/build/fonts/without-hints.ts'

const require = createRequire(import.meta.url)
const plex = readFileSync(
  require.resolve('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2'),
)
const LETTERS = 'تعزيز التعاون'

/** The tables of a font, unpacked. */
async function tablesOf(font: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const open = await subsetFont(font, LETTERS, { targetFormat: 'sfnt' })
  return new Map(
    Array.from({ length: open.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16
      const at = open.readUInt32BE(entry + 8)
      return [
        open.toString('latin1', entry, entry + 4),
        open.subarray(at, at + open.readUInt32BE(entry + 12)),
      ]
    }),
  )
}

it('leaves the widths of the letters and how they join, and takes their hints', async () => {
  const hinted = await subsetFont(plex, LETTERS, { targetFormat: 'woff2' })
  const small = await withoutHints(plex, LETTERS)
  expect(small.toString('latin1', 0, 4)).toBe('wOF2')
  expect(small.length).toBeLessThan(hinted.length * 0.85)
  const [before, after] = [await tablesOf(hinted), await tablesOf(small)]
  for (const table of ['cmap', 'hmtx', 'GSUB', 'GPOS', 'GDEF'])
    expect(after.get(table), table).toEqual(before.get(table))
  expect([...after.keys()].filter((table) => ['cvt ', 'fpgm'].includes(table))).toEqual([])
})

it('has a program that does nothing, of more than the seven bytes below which a font is hinted by the system', async () => {
  const program = (await tablesOf(await withoutHints(plex, LETTERS))).get('prep')
  expect(program?.length).toBeGreaterThan(7)
  expect(program?.every((instruction) => instruction === 0)).toBe(true)
})
