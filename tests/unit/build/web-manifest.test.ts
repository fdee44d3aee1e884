/** What a device is told that installs Masar. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeInstallFiles } from '../../../src/build/web-manifest.ts'

interface Icon {
  readonly src: string
  readonly sizes: string
}

interface Shortcut {
  readonly name: string
  readonly short_name: string
  readonly url: string
  readonly icons: readonly Icon[]
}

let dist: string

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'masar-install-'))
  copyFileSync('public/icon.svg', join(dist, 'icon.svg'))
  for (const language of ['ar', 'en']) mkdirSync(join(dist, language))
  const words = { description: 'What it is' }
  await writeInstallFiles(dist, '/below/', [
    { language: 'ar', direction: 'rtl', name: 'مسار', ...words },
    { language: 'en', direction: 'ltr', name: 'Masar', ...words },
  ])
})
afterAll(() => rmSync(dist, { recursive: true }))

describe.each(['ar', 'en'])('the menu of the icon, %s', (language) => {
  const shortcuts = (): readonly Shortcut[] =>
    JSON.parse(readFileSync(join(dist, language, 'manifest.webmanifest'), 'utf8')).shortcuts

  it('has names that fit in a menu, none twice', () => {
    for (const { name, short_name } of shortcuts()) {
      expect(name.length, name).toBeLessThanOrEqual(32)
      expect(short_name.length, short_name).toBeLessThanOrEqual(15)
    }
    expect(new Set(shortcuts().map(({ short_name }) => short_name)).size).toBe(shortcuts().length)
    expect(shortcuts()[0]?.url).toBe(`/below/${language}/read/a-66-77`)
  })

  it('has a picture for each, as large as is said', () => {
    for (const { name, icons } of shortcuts()) {
      expect(icons, name).toHaveLength(1)
      for (const { src, sizes } of icons) {
        const png = readFileSync(join(dist, src.replace('/below/', '')))
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
        expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(96)
      }
    }
  })
})
