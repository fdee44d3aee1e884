/**
 * The files against the standards' own schemas, where these are at hand: `akomantoso30.xsd` (with `xml.xsd` beside it) and
 * `tei_all.rng` in the folder that MASAR_SCHEMAS names, else in `shared/schemas` beside the repository. They are not kept
 * here; see tests/bench/README.md.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { programOnPath } from '../../../../src/build/chromium.ts'
import { akomaNtoso } from '../../../../src/build/files/akoma-ntoso.ts'
import { tei } from '../../../../src/build/files/tei.ts'
import { corpus, edition } from './support/our-files.ts'

const folder =
  process.env.MASAR_SCHEMAS ?? fileURLToPath(new URL('../../../../../shared/schemas/', import.meta.url))
const akomaNtosoSchema = join(folder, 'akomantoso30.xsd')
const teiSchema = join(folder, 'tei_all.rng')

const canRun = (program: string, schema: string) =>
  existsSync(schema) && programOnPath([program], process.env) !== null

const scratch = mkdtempSync(join(tmpdir(), 'masar-schemas-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function complaints(program: string, args: readonly string[], xml: string): string {
  const file = join(scratch, 'file.xml')
  writeFileSync(file, xml)
  const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' })
  return status === 0 ? '' : `${stdout}${stderr}`
}

describe.skipIf(!canRun('xmllint', akomaNtosoSchema))('the schema of OASIS', () => {
  test.each(corpus.documents)('has nothing against $document.id', (translated) => {
    const args = ['--noout', '--nonet', '--schema', akomaNtosoSchema]
    expect(complaints('xmllint', args, akomaNtoso(translated, edition))).toBe('')
  })
})

describe.skipIf(!canRun('jing', teiSchema))('the schema of the TEI', () => {
  test.each(corpus.documents)('has nothing against $document.id', (translated) => {
    expect(complaints('jing', [teiSchema], tei(translated, edition))).toBe('')
  })
})
