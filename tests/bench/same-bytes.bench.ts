/** Whether the same sources give the same bytes: built in two copies of the tree, in two folders, then compared. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'masar-same-'))
const trees = [join(folder, 'one'), join(folder, 'elsewhere', 'other')] as const

/** By the name of the file. */
function hashesOf(dist: string): Map<string, string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(dist, name)).isFile())
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex'),
    ]),
  )
}

/** Builds a copy of the tree in that folder, beside its packages, which its pages are made with; says what was built. */
function buildIn(tree: string): Map<string, string> {
  for (const name of [
    'src',
    'public',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(join(root, name), join(tree, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], {
    cwd: tree,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the build in ${tree} failed:\n${stderr}`)
  return hashesOf(join(tree, 'dist'))
}

const [one, other] = [buildIn(trees[0]), buildIn(trees[1])]
const different = [...new Set([...one.keys(), ...other.keys()])].filter(
  (name) => one.get(name) !== other.get(name),
)
console.log(`${one.size} files built twice, in two folders: ${different.length} differ`)
for (const name of different) console.log(`  ${name}`)
if (process.argv.includes('--keep')) console.log(folder)
else rmSync(folder, { recursive: true })
process.exitCode = different.length === 0 ? 0 : 1
