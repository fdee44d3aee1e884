import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

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
  expect(askedInVain(/@container (?!not )([a-z][a-z-]*) \(/g, /container: ([a-z-]+) \//g)).toEqual([])
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

const selectors = css.flatMap(({ path, text }) =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, selector]) => ({
    path,
    selector: (selector ?? '').replace(/\s+/g, ' ').trim(),
  })),
)

test('no rule has each element styled once more for what stands before, after or over it', () => {
  const ofAny = /(?:^|[\s>+~(])\*?::(?:before|after|selection|highlight|first-line|first-letter)/
  // Highlights can be over any words, and cost that as long as there are any (place/shown-text.ts).
  const asLongAs = /^:root\[data-highlights~='([\w-]+)'\] (?::global\()?::highlight\(\1\)\)?$/
  const costly = selectors.flatMap(({ path, selector }) =>
    selector
      .split(',')
      .map((one) => one.trim())
      .filter((one) => ofAny.test(one) && !asLongAs.test(one))
      .map((one) => `${path}: ${one}`),
  )
  expect(costly).toEqual([])
})

test('no rule has all of a page styled anew when something comes into it', () => {
  // Of any element beside another, or of the root with a state of anything in it: the browser asks such rules of every change.
  const beside = /[+~] \*(?! [+~])/
  const ofTheRoot = /(?:^|[\s,])(?::root|html|body)[^\s>+~,]*:has\([^)]*:(?:target|hover|focus)/
  const costly = selectors.filter(
    ({ selector }) =>
      !selector.startsWith('@') && selector.split(',').some((one) => beside.test(one) || ofTheRoot.test(one)),
  )
  expect(costly.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([])
})

describe('the classes of a style sheet', () => {
  /** A component's file, with the names of classes that it takes from each sheet it imports. */
  const taken = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const written = readFileSync(`src/${path}`, 'utf8')
      const text = written.replace(/'[^'\n]*'/g, "''")
      return [...written.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(
        ([, name, sheet = '']) => ({
          path,
          sheet: normalize(join(dirname(path), sheet)),
          classes: [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, one = '']) => one),
          // Some are chosen by a value: which, only the types know.
          isWhole: !new RegExp(`\\b${name}(?!\\.\\w|\\w| from)`).test(text),
        }),
      )
    })
  const givenIn = (sheet: string): ReadonlySet<string | undefined> =>
    new Set(
      [
        ...readFileSync(`src/${sheet}`, 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/'[^']*'|"[^"]*"/g, '')
          .matchAll(/\.([a-zA-Z_][\w-]*)/g),
      ].map(([, name]) => name),
    )

  test('are there where a component takes them', () => {
    expect(taken.length).toBeGreaterThan(100)
    const missing = taken.flatMap(({ path, sheet, classes }) =>
      classes.filter((name) => !givenIn(sheet).has(name)).map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('are taken by a component', () => {
    const idle = [...new Set(taken.map(({ sheet }) => sheet))]
      .filter((sheet) => taken.every((file) => file.sheet !== sheet || file.isWhole))
      .flatMap((sheet) => {
        const used = new Set(taken.filter((file) => file.sheet === sheet).flatMap(({ classes }) => classes))
        return [...givenIn(sheet)].filter((name) => !used.has(name ?? '')).map((name) => `${sheet}: ${name}`)
      })
    expect(idle).toEqual([])
  })
})
