/** What a page is written with must be loaded with it: compares the namespaces that a route names with those in use. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALWAYS } from '../../../src/i18n/always.ts'

const ROUTES = join(import.meta.dirname, '../../../src/routes')
/** `import type` brings no code; neither does a style sheet or a module that the build makes. */
const IMPORTS = /^(?:import|export)\s+(?!type\b)[^'"]*?from '(\.[^']+\.tsx?)'/gm
const USED = /useTranslation\((\[[^\]]*\]|'[^']*')/g
const LOADED = /withWords\(\s*[\w.]+,\s*(\[[^\]]*\])/g

const read = (file: string) => readFileSync(file, 'utf8')
const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word)
const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].flatMap(([, list = '']) => quoted(list))

function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path = ''] of read(file).matchAll(IMPORTS)) reachable(resolve(dirname(file), path), seen)
  return seen
}

/** A route stands in those whose names begin its own: `read.$document.evidence` in `read.$document`. */
function withParents(name: string): string[] {
  const pieces = name.replace(/\.tsx$/, '').split('.')
  return pieces
    .map((_, index) => `${pieces.slice(0, index + 1).join('.')}.tsx`)
    .filter((parent) => existsSync(join(ROUTES, '$lang', parent)))
}

describe('the words of a page', () => {
  // A file whose name begins with a dash is part of a route, not one.
  const routes = readdirSync(join(ROUTES, '$lang')).filter((name) => !name.startsWith('-'))

  it('are looked for in files that are there', () => {
    expect(routes).toContain('timeline.tsx')
    expect(found(USED, read(join(ROUTES, '../timeline/timeline-page.tsx')))).toContain('timeline')
  })

  it.each(routes)('%s loads what it is written with', (name) => {
    const loaded = withParents(name).flatMap((route) => found(LOADED, read(join(ROUTES, '$lang', route))))
    const used = [...reachable(join(ROUTES, '$lang', name))].flatMap((file) => found(USED, read(file)))
    expect(used.filter((namespace) => ![...ALWAYS.map(String), ...loaded].includes(namespace))).toEqual([])
  })
})
