import { build } from 'vite'
import { noteBundled } from './bundled-packages.ts'

interface Script {
  /** Its source, below the root. */
  readonly entry: string
  /** What it becomes, in the folder. */
  readonly fileName: string
  readonly define?: Readonly<Record<string, string>>
}

/**
 * Builds one classic script with all that it imports: for what must run before the first paint, which a module never
 * does, and for the service worker.
 * @param outDir the folder to add it to
 * @param base the path below which the site stands, with a slash at both ends
 */
export async function buildScript(
  root: string,
  outDir: string,
  base: string,
  { entry, fileName, define = {} }: Script,
): Promise<void> {
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [noteBundled()],
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'masar', fileName: () => fileName },
    },
  })
}
