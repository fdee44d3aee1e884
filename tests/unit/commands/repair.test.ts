import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { repairCommand } from '../../../src/commands/repair-command.ts'
import { addTally, count, newTally } from '../../../src/commands/repair-summary.ts'
import { KINDS } from '../../../src/edition/diagnosis/finding.ts'

const root = join(import.meta.dirname, '../../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'repair-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runWith('', ...args)

/** @param input what comes through standard input */
function runWith(input: string, ...args: string[]) {
  return spawnSync(
    process.execPath,
    [
      '--import',
      join(root, 'node_modules/tsx/dist/loader.mjs'),
      join(root, 'src/commands/repair.ts'),
      ...args,
    ],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 200e6,
    },
  )
}

/** What the command says and does, without a process of its own: that it runs as one is asked of a file and of standard input. */
async function runHere(...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text)
      return true
    }),
  )
  try {
    return { status: await repairCommand(args), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the count of changed lines', () => {
  const change = { line: 1, rule: 'initial-kaf', at: 0, before: 'آ', after: 'ك' }
  const piece = (number: number) => ({ number, source: 'آما', text: 'كما', changes: [change] })
  const counted = (...numbers: number[]) => {
    const tally = newTally()
    count(tally, numbers.map(piece))
    return tally
  }

  it('counts a line once that goes on from block to block', () => {
    const tally = newTally()
    for (const block of [counted(1), counted(1), counted(1, 2, 3), counted(4)]) addTally(tally, block)
    expect(tally).toMatchObject({ lines: 4, touched: 4 })
    expect(tally.rules.get('initial-kaf')).toBe(6)
  })
})

describe('the command', () => {
  it('writes the repaired text, line for line, and a summary beside it', () => {
    const { stdout, stderr, status } = run(file('damaged.txt', 'آѧѧان یѧѧكتب\n\n.أآثѧر مѧن ذلѧك\n'))
    expect(stdout).toBe('كان يكتب\n\nأكثر من ذلك.\n')
    expect(stderr).toMatch(/2 of 4 lines changed/u)
    expect(stderr).toMatch(/^letters {4}found/mu)
    expect(stderr).toMatch(/^order {6}found/mu)
    expect(status).toBe(0)
  }, 120_000)

  it('gives sound text back byte for byte, says so, and repairs only what it is asked to', async () => {
    const sound = '\ufeffكتب الطالب رسالة ،ثم أرسلها\r\n( أ ) إلى المدير\r\n'
    const { stdout, stderr } = run(file('sound.txt', sound))
    expect(stdout).toBe(sound)
    expect(stderr).toMatch(/^nothing to repair\n(?:[\w-]+ +not found: .+\n){14}$/u)
    const only = await runHere('--only', 'letters', '--explain', file('noise.txt', 'آѧѧان یѧѧكتب'))
    expect(only.stdout).toBe('كѧѧان يѧѧكتب')
    expect(only.stderr).toMatch(/^line 1, letters, initial-kaf, character 1: «آ» became «ك»$/mu)
    expect(only.stderr).toMatch(/^kashida +found \(sure\), left alone, as asked/mu)
  }, 120_000)

  it('reads standard input as “-”, and says in one line what it is when it is no text', () => {
    const { stdout, stderr, status } = runWith('آѧѧان یѧѧكتب\n', '-')
    expect(stdout).toBe('كان يكتب\n')
    expect(stderr).toMatch(/^1 of 2 lines changed\n/u)
    expect(status).toBe(0)
    const empty = runWith('', '-')
    expect(empty.stderr).toBe('repair: the file is empty: standard input\n')
    expect(empty.status).toBe(1)
  }, 120_000)

  it('reads again what was read in a wrong encoding, says so, and leaves a text that quotes such words', async () => {
    const utf8 = await runHere(file('misread.txt', 'Ø¢Ø§Ù† Ø§Ù„ÙˆØ²ÙŠØ± ÙŠÙƒØªØ¨ Ø±Ø³Ø§Ù„Ø©\r\n'))
    expect(utf8.stdout).toMatch(/الوزير يكتب رسالة\r\n$/u)
    expect(utf8.stderr).toMatch(/^had been read as Windows-1252 or Latin-1: read again as UTF-8, written/u)
    const arabic = await runHere(file('misread-1256.txt', 'ÞÇá æÒíÑ'))
    expect(arabic.stdout).toBe('قال وزير')
    expect(arabic.stderr).toMatch(/read again as Windows-1256, written as UTF-8\nnothing else to repair\n/u)
    const quoting = 'Le texte « ÞÇá æÒíÑ » est arrivé tel quel, déjà abîmé.\n'
    const left = await runHere(file('quoting.txt', quoting))
    expect(left.stdout).toBe(quoting)
    expect(left.stderr).toMatch(/^there is no Arabic/u)
  }, 120_000)

  it('repairs a text of several blocks in several threads, and gives it back in its order', () => {
    const numbers = Array.from({ length: 52_000 }, (_, at) => String(100_000 + at))
    const long = numbers.map((number) => `${number} آѧѧان یѧѧكتب آѧل یѧѧوم رسѧѧالة`).join('\n')
    const { stdout, stderr, status } = run('--explain', file('long.txt', long))
    expect(stdout.split('\n')).toEqual(numbers.map((number) => `${number} كان يكتب كل يوم رسالة`))
    expect(stderr).toContain('52000 of 52000 lines changed')
    expect(stderr.split('\n')).toContain('line 52000, letters, initial-kaf, character 8: «آان» became «كان»')
    expect(status).toBe(0)
  }, 60_000)

  it.each([
    ['a missing file', () => join(folder, 'none.txt'), /no such file/u],
    ['a directory', () => folder, /directory/u],
    ['an empty file', () => file('empty.txt', ''), /empty/u],
    ['a device', () => '/dev/zero', /device/u],
    ['a PDF', () => file('document.pdf', '%PDF-1.7\n1 0 obj\n<< >>\nendobj\n'), /PDF.*\/en\/rescue/u],
    ['NUL bytes', () => file('binary', new Uint8Array([1, 0, 2])), /not a text file/u],
    ['bytes that are no UTF-8', () => file('latin1.txt', new Uint8Array([0xe9, 0x20, 0xff])), /not UTF-8/u],
  ])(
    'refuses %s in one line',
    async (_name, path, reason) => {
      const { stdout, stderr, status } = await runHere(path())
      expect(stdout).toBe('')
      expect(stderr).toMatch(reason)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(status).toBe(1)
    },
    120_000,
  )

  it('refuses a kind of damage that there is not', async () => {
    const { stderr } = await runHere('--only', 'spelling', file('any.txt', 'نص'))
    expect(stderr).toMatch(/no kind of damage “spelling”/u)
  })

  it('says how it is used when it is asked, and points there from an option that there is not', async () => {
    for (const option of ['--help', '-h']) {
      const { stdout, stderr, status } = await runHere(option)
      expect(stdout).toMatch(/^usage: npm run --silent repair -- \[OPTIONS\] FILE\n/u)
      for (const word of ['--only', '--explain', '--help', ...KINDS]) expect(stdout).toContain(word)
      expect(stderr).toBe('')
      expect(status).toBe(0)
    }
    const unknown = await runHere('--quiet', file('quiet.txt', 'نص'))
    expect(unknown.stderr).toBe("repair: Unknown option '--quiet': see --help\n")
    expect(unknown.status).toBe(1)
  }, 120_000)

  it('asks for a file when there is none', async () => {
    expect((await runHere()).stderr).toMatch(/give one file.*--help/u)
  }, 120_000)
})
