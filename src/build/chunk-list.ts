/** What became which file: the bundler's own manifest names a file only by its entry, and ours hold several. */
import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'

const FILE = '.masar/chunks.json'

const chunks = v.array(
  v.object({
    file: v.string(),
    /** Files that it cannot do without. */
    imports: v.array(v.string()),
    /** Sources, below the root. */
    modules: v.array(v.string()),
  }),
)
export type Chunks = v.InferOutput<typeof chunks>

export const chunkListPlugin = (root: string): Plugin => ({
  name: 'masar-chunk-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return
    const list: Chunks = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? [
            {
              file: output.fileName,
              imports: output.imports,
              modules: output.moduleIds.map((id) => relative(root, id)),
            },
          ]
        : [],
    )
    this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(list) })
  },
})

/** Takes the list out of the built folder. */
export async function takeChunkList(dist: string): Promise<Chunks> {
  const file = join(dist, FILE)
  const found = v.parse(chunks, JSON.parse(await readFile(file, 'utf8')))
  await rm(join(file, '..'), { recursive: true })
  return found
}
