import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SRC = new URL('../../../src/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, SRC), 'utf8')

/** Ask for the widths that a chart or the map is laid out for, which a test of their own holds (drawing/rooms.test.ts). */
const ROOMS = ['contributions/frame/rooms.module.css', 'ways/map/map-rooms.module.css']

const styleSheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && !ROOMS.includes(name),
)
const tokens = read('ui/tokens.css')

/** The widths that tokens.css lists, with what each is for. */
const listed = new Set([...tokens.matchAll(/^ \* {3}(\d+r?em) {2}/gm)].map(([, width]) => width))

/** The widths that the queries of a style sheet ask for. */
const asked = (css: string) =>
  [...css.matchAll(/^@(?:media|container)[^{]*/gm)].flatMap(([query]) => query.match(/[\d.]+[a-z]+/g) ?? [])

describe('the widths at which a page changes', () => {
  it('are all in the list of tokens.css', () => {
    expect(listed.size).toBeGreaterThan(10)
    const strangers = styleSheets.flatMap((name) =>
      asked(read(name)).flatMap((width) => (listed.has(width) ? [] : [`${name}: ${width}`])),
    )
    expect(strangers).toEqual([])
  })

  it('are all used', () => {
    const used = new Set(styleSheets.flatMap((name) => asked(read(name))))
    expect([...listed].filter((width) => width && !used.has(width))).toEqual([])
  })
})

describe('sizes and layers', () => {
  const modules = styleSheets.filter((name) => name.endsWith('.module.css'))
  const values = (property: string) =>
    modules.flatMap((name) =>
      [...read(name).matchAll(new RegExp(`${property}: ([^;]+);`, 'g'))].map(([, value = '']) => ({
        name,
        value,
      })),
    )

  it('of words are those of the scale, but for large titles of one page', () => {
    const own = values('font-size').filter(
      ({ value }) => /^[\d.]+rem$/.test(value) && Number.parseFloat(value) < 1.3,
    )
    expect(own).toEqual([])
  })

  it('of what lies over what have their names', () => {
    expect(values('z-index').filter(({ value }) => !value.startsWith('var(--layer-'))).toEqual([])
  })
})
