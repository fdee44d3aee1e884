/**
 * Whose code the bundles of the site contain, as the bundler knows it: of the app, its workers and the service worker. A
 * talk as one file has nothing that the app has not.
 */
import type { Plugin } from 'vite'

const FOLDER = 'node_modules/'

/** What the bundler itself puts into a bundle. */
const HELPER = /^\0(vite|rolldown)\//

/** The folder below `node_modules/` of the package that a module is of; null for our own. */
export function packageOf(id: string): string | null {
  const helper = HELPER.exec(id)?.[1]
  if (helper) return helper
  const [, ...below] = id.split(FOLDER)
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(below.pop() ?? '')?.[0]
  return name ? [...below, name].join(FOLDER) : null
}

const found = new Set<string>()

/** Notes what is left in each bundle once what nothing uses is shaken out of it. */
export const noteBundled = (): Plugin => ({
  name: 'masar-bundled-packages',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : null
        if (name) found.add(name)
      }
    }
  },
})

/** All that has been noted in this run of the build. */
export const bundledPackages = (): ReadonlySet<string> => found
