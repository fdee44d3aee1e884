/**
 * Whose work the built site carries, with the text of its licence. The list stands here, as the pages that show it are in
 * the bundles themselves; the build compares it with what these contain, and stops where they differ.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ShippedPackage } from '../corpus/shipped-package.ts'

/** Folders below `node_modules/`. */
const SHIPPED: readonly string[] = [
  '@cspell/dict-ar',
  '@fontsource/amiri',
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource/noto-naskh-arabic',
  '@tanstack/history',
  '@tanstack/react-router',
  '@tanstack/react-store',
  '@tanstack/router-core',
  '@tanstack/store',
  'd3-array',
  'd3-color',
  'd3-dispatch',
  'd3-drag',
  'd3-ease',
  'd3-interpolate',
  'd3-sankey',
  'd3-selection',
  'd3-timer',
  'd3-transition',
  'd3-zoom',
  'fastest-levenshtein',
  'i18next',
  'idb',
  'pdfjs-dist',
  'react',
  'react-dom',
  'rolldown',
  'scheduler',
  'stemmer',
  'uqr',
  'use-sync-external-store',
  'valibot',
  'vite',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

const FONTS = '@fontsource/'

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), license: v.optional(v.string()) }),
  ),
})

interface WithText extends ShippedPackage {
  /** As its authors wrote it; empty where the package has none. */
  readonly text: string
}

/** The lesser licence is written as additions to the general one, which its packages leave out. */
const GENERAL = { of: /^LGPL-3\.0/, file: new URL('licences/gpl-3.0.txt', import.meta.url) }

function licenceText(folder: string, licence: string): string {
  const name = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each))
  if (!name) return ''
  // What a tool has bundled of others for itself is not in what it makes.
  const [own = ''] = readFileSync(join(folder, name), 'utf8').split('# Licenses of bundled dependencies')
  const general = GENERAL.of.test(licence) ? `\n\n\n${readFileSync(GENERAL.file, 'utf8').trim()}` : ''
  return own.trim() + general
}

/** @param root the folder of package-lock.json; sorted by name */
export function shippedPackages(root: string): WithText[] {
  const { packages } = v.parse(lockFile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  return SHIPPED.map((folder) => {
    const path = `node_modules/${folder}`
    const { version = '', license = '' } = packages[path] ?? {}
    return {
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      text: licenceText(join(root, path), license),
    }
  }).sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * How the list differs from what is served, in words; empty where it does not.
 * @param bundled folders of the packages in the bundles
 * @param assets the names of the files beside the scripts: fonts are in no bundle
 */
export function listedWrongly(
  bundled: ReadonlySet<string>,
  assets: readonly string[],
  listed: readonly string[] = SHIPPED,
): string[] {
  const faces = assets.filter((name) => name.endsWith('.woff2'))
  const fontOf = (face: string) =>
    listed.find((name) => name.startsWith(FONTS) && face.startsWith(name.slice(FONTS.length))) ?? face
  const served = new Set([...bundled, ...faces.map(fontOf)])
  return [
    ...[...served].filter((name) => !listed.includes(name)).map((name) => `${name} is served and not listed`),
    ...listed.filter((name) => !served.has(name)).map((name) => `${name} is listed and not served`),
  ].sort()
}

/** The licences in full, one after another, for the file that is served beside the pages. */
export const licencesFile = (packages: readonly WithText[]): string =>
  packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
