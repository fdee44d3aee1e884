import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countWords } from '../../../src/edition/lexicon/count-words.ts'

const root = join(import.meta.dirname, '../../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-words-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  return spawnSync(
    process.execPath,
    [
      '--import',
      join(root, 'node_modules/tsx/dist/loader.mjs'),
      join(root, 'src/commands/count-words.ts'),
      ...args,
    ],
    { encoding: 'utf8' },
  )
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const out = () => join(folder, 'table.bin')

describe('the command that counts words', () => {
  it('writes the table of the files with their weights, and says what it counted', () => {
    const [one, other] = ['وزير الخارجية\n'.repeat(50), 'مدينة كبيرة\n'.repeat(30)]
    const { stderr, status } = run(out(), '--weight', '6', file('one.txt', one), file('other.txt', other))
    expect(stderr).toMatch(/^660 words counted/u)
    expect(status).toBe(0)
    const { bytes } = countWords([
      { text: one, weight: 6 },
      { text: other, weight: 1 },
    ])
    expect(readFileSync(out()).equals(bytes)).toBe(true)
    rmSync(out())
  })

  it.each([
    ['a missing file', () => [out(), join(folder, 'none.txt')], /no such file/u],
    ['an empty file', () => [out(), file('empty.txt', '')], /empty/u],
    ['a file that is no text', () => [out(), file('binary', new Uint8Array([1, 0, 2]))], /not a text file/u],
    ['a text without Arabic', () => [out(), file('latin.txt', 'none\n')], /no Arabic word/u],
    ['a weight that is no number', () => [out(), '--weight', 'x', file('a.txt', 'وزير')], /whole number/u],
    ['a weight without a file', () => [out(), '--weight', '6'], /name a file/u],
    ['a text in the place of the table', () => [file('b.txt', 'وزير')], /name the table first/u],
    ['no files', () => [out()], /name the files/u],
    [
      'a table where none can be written',
      () => [join(folder, 'none', 't.bin'), file('c.txt', 'وزير')],
      /cannot write/u,
    ],
  ])('refuses %s in one line', (_name, args, reason) => {
    const { stderr, status } = run(...args())
    expect(stderr).toMatch(reason)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
    expect(existsSync(out())).toBe(false)
  })
})
