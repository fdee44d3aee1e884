import { build } from 'vite'

/** Builds boot.ts as one classic script: it must run before the first paint, which a module never does. */
export async function buildBoot(root: string, outDir: string, base: string): Promise<void> {
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: 'src/app/boot.ts', formats: ['iife'], name: 'masarBoot', fileName: () => 'boot.js' },
    },
  })
}
