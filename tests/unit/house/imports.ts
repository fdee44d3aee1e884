/** Which file imports which: read from the sources' own import lines, for the tests that hold the house in order. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url))

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g

export interface SourceFile {
  /** From src/, e.g. `reader/reader-page.tsx`. */
  readonly path: string
  /** The files it imports, paths as its own; packages and generated modules are left out. */
  readonly imports: readonly string[]
}

/** Every TypeScript file under src/ but the generated route tree. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.gen.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8')
      const imports = [...text.matchAll(IMPORTED)].map(([, to = '']) =>
        relative(SRC, join(SRC, dirname(path), to)),
      )
      return { path, imports: [...new Set(imports)].filter((to) => /\.tsx?$/.test(to)) }
    })
}

/** A circle of imports that starts and ends at the same file; null where there is none. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file.imports]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    const before = trail.indexOf(path)
    if (before >= 0) return [...trail.slice(before), path]
    if (done.has(path)) return null
    for (const next of byPath.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    done.add(path)
    return null
  }
  for (const { path } of files) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return null
}
