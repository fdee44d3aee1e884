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

/**
 * @param name the group of the file
 * @returns undefined where nothing is left
 */
export async function shortened(code: string, name: string): Promise<string | undefined> {
  const short = await minify(code, {
    module: true,
    // Once is a third of what three times are.
    compress: { passes: 3, ecma: 2020 },
    // A function that is passed in parentheses is compiled when its file comes, off the page's thread: a library stands
    // whole in one such. Compiled when it is called, React alone kept a processor made four times slower for 60 to 100 ms.
    format: { wrap_func_args: name === 'libraries' },
  })
  return short.code
}

export const shortenPlugin = (): Plugin => ({
  name: 'masar-shorten',
  apply: 'build',
  enforce: 'post',
  async renderChunk(code, { name }) {
    if (this.environment.name !== 'client' || !FIRST.test(name)) return null
    const short = await shortened(code, name)
    return short === undefined ? null : { code: short, map: null }
  },
})
