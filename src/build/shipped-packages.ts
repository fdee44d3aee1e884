/**
 * Whose work the built site carries: every package that package-lock.json does not call a tool of development, the fonts
 * and the dictionary, with the text of its licence.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ShippedPackage } from '../corpus/shipped-package.ts'

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
    }),
  ),
})

/** Fonts and the dictionary are tools of the build to npm, but their files are served. */
const SERVED = /^@fontsource\/|^@cspell\/dict-ar$/
const FOLDER = /^node_modules\//

interface WithText extends ShippedPackage {
  /** As its authors wrote it; empty where the package has none. */
  readonly text: string
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each))
  return name ? readFileSync(join(folder, name), 'utf8').trim() : ''
}

/** @param root the folder of package-lock.json; sorted by name */
export function shippedPackages(root: string): WithText[] {
  const { packages } = v.parse(lockFile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  return Object.entries(packages)
    .filter(([path]) => FOLDER.test(path))
    .flatMap(([path, { version = '', license = '', dev, optional }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      if (optional || (dev && !SERVED.test(name))) return []
      return [{ name, version, licence: license, text: licenceText(join(root, path)) }]
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The licences in full, one after another, for the file that is served beside the pages. */
export const licencesFile = (packages: readonly WithText[]): string =>
  packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
