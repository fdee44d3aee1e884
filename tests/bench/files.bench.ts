/**
 * The files that a document is taken away in, held against the standards by their own checkers: EPUBCheck, and where the
 * schemas are at hand (MASAR_SCHEMAS, else `shared/schemas` beside the repository) xmllint and jing. A checker that is
 * not there is named and left out; anything that one of them says is an error. Run with tsx.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { programOnPath } from '../../src/build/chromium.ts'
import { ourCorpus } from '../../src/build/corpus-files.ts'
import { documentFiles, editionOf } from '../../src/build/files/document-files.ts'
import { EDITION } from '../../src/corpus/imprint.ts'

const schemas =
  process.env.MASAR_SCHEMAS ?? fileURLToPath(new URL('../../../shared/schemas/', import.meta.url))

interface Checker {
  readonly name: string
  readonly ending: string
  readonly program: string
  readonly args: readonly string[]
  /** The file without which it cannot be asked. */
  readonly needs: string
  readonly otherwise: string
}

const EPUBCHECK = '/usr/share/java/epubcheck.jar'
const AKOMA_NTOSO = join(schemas, 'akomantoso30.xsd')
const TEI = join(schemas, 'tei_all.rng')

const CHECKERS: readonly Checker[] = [
  {
    name: 'EPUBCheck',
    ending: '.epub',
    program: 'java',
    args: ['-jar', EPUBCHECK, '--failonwarnings'],
    needs: EPUBCHECK,
    otherwise: 'apt-get install epubcheck',
  },
  {
    name: 'the schema of Akoma Ntoso 3.0',
    ending: '.akn.xml',
    program: 'xmllint',
    args: ['--noout', '--nonet', '--schema', AKOMA_NTOSO],
    needs: AKOMA_NTOSO,
    otherwise:
      'apt-get install libxml2-utils, and akomantoso30.xsd with xml.xsd in the folder of the schemas',
  },
  {
    name: 'tei_all',
    ending: '.tei.xml',
    program: 'jing',
    args: [TEI],
    needs: TEI,
    otherwise: 'apt-get install jing, and tei_all.rng in the folder of the schemas',
  },
]

const folder = mkdtempSync(join(tmpdir(), 'masar-files-'))
try {
  const corpus = ourCorpus()
  const edition = editionOf(corpus, { ...EDITION, fingerprint: '0123456789ab', packages: [] }, null)
  mkdirSync(join(folder, 'data'))
  const names = Array.from(documentFiles(corpus, edition), ([name, content]) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  })
  for (const { name, ending, program, args, needs, otherwise } of CHECKERS) {
    if (!existsSync(needs) || programOnPath([program], process.env) === null) {
      console.log(`${name} was not asked: ${otherwise}`)
      continue
    }
    for (const file of names.filter((each) => each.endsWith(ending))) {
      const started = performance.now()
      const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' })
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      if (status !== 0) process.exitCode = 1
      console.log(
        status === 0
          ? `${name} has nothing against ${basename(file)} (${seconds} s)`
          : `${name}, ${basename(file)}:\n${stdout}${stderr}`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
