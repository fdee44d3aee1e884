/**
 * Writes what the first screens are made of shorter than the bundler's own minifier does, by two to five hundredths. The
 * libraries, of which it would be half a hundredth, and what is only asked for later are left to that: it takes a second
 * for every hundred kilobytes.
 */
import { minify } from 'terser'
import type { Plugin } from 'vite'

/** Files that the HTML of a page names, by the groups of chunk-groups.ts. */
const FIRST =
  /^(?:start|reader|lists|others|drawing|home|timeline|contributions|evidence|references|glossary|ways|libraries)$/

export const shortenPlugin = (): Plugin => ({
  name: 'masar-shorten',
  apply: 'build',
  enforce: 'post',
  async renderChunk(code, { name }) {
    if (this.environment.name !== 'client' || !FIRST.test(name)) return null
    // Once is a third of what three times are.
    const short = await minify(code, { module: true, compress: { passes: 3, ecma: 2020 } })
    return short.code === undefined ? null : { code: short.code, map: null }
  },
})
