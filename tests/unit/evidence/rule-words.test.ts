import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { EMENDATION_REASONS } from '../../../src/corpus/reasons.ts'
import { edition as arabicEdition } from '../../../src/i18n/ar/edition.ts'
import { evidence as arabic } from '../../../src/i18n/ar/evidence.ts'
import { edition as englishEdition } from '../../../src/i18n/en/edition.ts'
import { evidence as english } from '../../../src/i18n/en/evidence.ts'

const RULES = new URL('../../../src/edition/rules/', import.meta.url)
const RECORDED = /(?:replaceEach|replaceWhole|changeBetween)\(\s*[\w.]+,\s*'([a-z-]+)'/g

/** The names under which rules record their changes, as their source says; one may not occur in our texts. */
const namesInTheSource = readdirSync(RULES).flatMap((file) =>
  [...readFileSync(new URL(file, RULES), 'utf8').matchAll(RECORDED)].flatMap((found) => found[1] ?? []),
)
const namesInTheApparatus = ourCorpus().documents.flatMap(({ apparatus }) =>
  apparatus.flatMap(({ kind, rule }) => (kind === 'rule' ? [rule] : [])),
)
const rules = [...new Set([...namesInTheSource, ...namesInTheApparatus])]

describe('the words for a rule', () => {
  it('are there for every rule, in both languages, with why it is sound', () => {
    expect(rules.length).toBeGreaterThan(5)
    for (const words of [arabic.rules, english.rules]) {
      const known: Readonly<Record<string, { readonly name: string; readonly why: string }>> = words
      expect(rules.filter((rule) => !known[rule]?.name || !known[rule]?.why)).toEqual([])
    }
  })
})

describe('the words for an editor’s reason', () => {
  it('are there for every reason, in both languages', () => {
    for (const { emendations } of [arabicEdition, englishEdition]) {
      expect(Object.keys(emendations.reasons).sort()).toEqual(Object.keys(EMENDATION_REASONS).sort())
    }
  })
})
