/** What a device needs to install Masar: a manifest in each language, and the icon as pictures. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Language } from '../i18n/language.ts'
import { SHORTCUTS } from './shortcuts.ts'

export interface InstallWords {
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  readonly name: string
  readonly description: string
}

/** In px; 512 is what stores and splash screens want. */
const SIZES = [192, 512] as const

/** What the menu of an icon shows, on the sharpest screens. */
const SHORTCUT_SIZE = 192

const PAPER = '#fdfcf8'
const ACCENT = '#0b5a5e'

/** Draws the icon; `maskable` leaves the edge that a device may cut off. */
function iconPng(svg: string, size: number, maskable: boolean): Buffer {
  const drawn = maskable
    ? svg
        .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
        .replace('<rect width="32" height="32" rx="6"', '<rect x="-5" y="-5" width="42" height="42"')
    : svg
  return new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

const shortcutSvg = (strokes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${ACCENT}"/>` +
  `<path d="${strokes}" fill="none" stroke="${PAPER}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`

function manifestOf({ language, direction, name, description }: InstallWords, base: string): unknown {
  const home = `${base}${language}/`
  return {
    id: home,
    name,
    short_name: name,
    description,
    lang: language,
    dir: direction,
    start_url: home,
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: ACCENT,
    icons: SIZES.flatMap((size) =>
      (['any', 'maskable'] as const).map((purpose) => ({
        src: `${base}icons/icon-${size}${purpose === 'maskable' ? '-maskable' : ''}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
    shortcuts: SHORTCUTS.map(({ path, icon, names, shortNames }) => ({
      name: names[language],
      short_name: shortNames[language],
      url: `${home}${path}`,
      icons: [
        {
          src: `${base}icons/${icon}.png`,
          sizes: `${SHORTCUT_SIZE}x${SHORTCUT_SIZE}`,
          type: 'image/png',
        },
      ],
    })),
  }
}

/** @param dist the folder that the build wrote; it holds the icon as `icon.svg` */
export async function writeInstallFiles(
  dist: string,
  base: string,
  words: readonly InstallWords[],
): Promise<void> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8')
  await mkdir(join(dist, 'icons'), { recursive: true })
  await Promise.all([
    ...SIZES.flatMap((size) => [
      writeFile(join(dist, `icons/icon-${size}.png`), iconPng(svg, size, false)),
      writeFile(join(dist, `icons/icon-${size}-maskable.png`), iconPng(svg, size, true)),
    ]),
    ...SHORTCUTS.map(({ icon, strokes }) =>
      writeFile(join(dist, `icons/${icon}.png`), iconPng(shortcutSvg(strokes), SHORTCUT_SIZE, false)),
    ),
    ...words.map((each) =>
      writeFile(
        join(dist, each.language, 'manifest.webmanifest'),
        `${JSON.stringify(manifestOf(each, base), null, 1)}\n`,
      ),
    ),
  ])
}
