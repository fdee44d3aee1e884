import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const all = css.map(({ text }) => text).join('\n')

/** Those of the names that are asked for and given nowhere, each with its file. */
const askedInVain = (asked: RegExp, given: RegExp): string[] => {
  const names = new Set([...all.matchAll(given)].map(([, name]) => name))
  return css.flatMap(({ path, text }) =>
    [...text.matchAll(asked)].filter(([, name]) => !names.has(name)).map(([, name]) => `${path}: ${name}`),
  )
}

test('a style that depends on the width of a container names one that exists', () => {
  expect(css.length).toBeGreaterThan(50)
  expect(askedInVain(/@container ([a-z][a-z-]*) \(/g, /container: ([a-z-]+) \//g)).toEqual([])
})

test('an animation that a style names exists', () => {
  expect(
    askedInVain(/animation(?:-name)?: ([a-z][a-z-]*)/g, /@keyframes ([a-z-]+)/g).filter(
      (name) => !name.endsWith(': none'),
    ),
  ).toEqual([])
})

/** What a style says where colours are forced. */
const forced = (text: string): string =>
  [...text.matchAll(/@media \(forced-colors: active\) \{\n([\s\S]*?)\n\}/g)]
    .map(([, rules]) => rules)
    .join('\n')

test('an edge that shows what is current by its colour does so where all colours are forced', () => {
  const silent = css.flatMap(({ path, text }) => {
    const edges = /\n(\.[\w-]+)[^{}\n]*\{[^}]*border-(?:inline|block)-(?:start|end): \dpx solid transparent/g
    const plain = text.replace(/@media \(forced-colors: active\) \{\n[\s\S]*?\n\}/g, '')
    return [...plain.matchAll(edges)]
      .map(([, name]) => name ?? '')
      .filter((name) => !forced(text).includes(name))
      .map((name) => `${path}: ${name}`)
  })
  expect(silent).toEqual([])
})
