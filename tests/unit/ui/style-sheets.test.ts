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

describe('marked words', () => {
  /** Every `<mark>` of a component, by the style sheet that its class is of. */
  const marks = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => {
      const source = read(name)
      return [...source.matchAll(/<mark className={(\w+)\.(\w+)}/g)].map(([, sheet = '', own = '']) => {
        const [, file = ''] = source.match(new RegExp(`import ${sheet} from '\\./([^']+)'`)) ?? []
        return { own, css: read(name.replace(/[^/]+$/, file)) }
      })
    })

  it('without a ground of their own keep the colour of the text where the browser chooses colours', () => {
    expect(marks.length).toBeGreaterThan(0)
    for (const { own, css } of marks) {
      const [usual = '', forced = ''] = css.split('@media (forced-colors: active) {')
      /** The rules for it, by their selectors: one that says more of its surroundings wins over one that says less. */
      const rulesIn = (block: string) =>
        [...block.matchAll(/^ *([^{}@]*?) {([^}]*)}/gm)].flatMap(([, selectors = '', rules = '']) =>
          selectors
            .split(',')
            .map((selector) => ({ selector: selector.trim(), rules }))
            .filter(({ selector }) => new RegExp(`\\.${own}$`).test(selector)),
        )
      if (!rulesIn(usual).some(({ rules }) => /background: (none|transparent)/.test(rules))) continue
      const inText = rulesIn(forced).filter(({ rules }) => rules.includes('color: CanvasText'))
      const coloured = rulesIn(usual).filter(({ rules }) => /(^|[\s;])color:/.test(rules))
      expect(coloured.length, own).toBeGreaterThan(0)
      for (const { selector } of coloured)
        expect(
          inText.map((rule) => rule.selector),
          own,
        ).toContain(selector)
    }
  })
})

describe('a control that cannot be pressed', () => {
  it('looks so in every look of a button, also where the browser chooses colours, and is dimmed nowhere', () => {
    const css = read('ui/controls/button.module.css')
    const named = /type Look = ([^\n]+)/.exec(read('ui/controls/button.tsx'))?.[1] ?? ''
    const looks = [...named.matchAll(/'(\w+)'/g)]
    expect(looks.length).toBeGreaterThan(0)
    const [usual = '', forced = ''] = css
      .slice(css.search(/^:is\([^)]*\):is\(:disabled/m))
      .split('@media (forced-colors: active) {')
    for (const [, look = ''] of looks)
      for (const rules of [usual, forced])
        expect(/:is\(([^)]*)\):is\(:disabled, \[aria-disabled/.exec(rules)?.[1], look).toContain(`.${look}`)
    expect(forced).toContain('color: GrayText')
    const dimmed = styleSheets.filter((name) => /disabled[^{}]*\{[^}]*opacity/.test(read(name)))
    expect(dimmed).toEqual([])
  })
})

describe('on paper', () => {
  it('a heading of a text ends no page, also above columns: it takes room below it along', () => {
    const paper = read('reader/reader-page.module.css').split('@media print').slice(1).join()
    const below = /\.article :is\(h2, h3\)::after \{([^}]*)\}/.exec(paper)?.[1] ?? ''
    expect(paper).toMatch(/\.article :is\(h2, h3\) \{\s*break-inside: avoid;/)
    expect(below).toMatch(/block-size: (\d+em);\s*margin-block-end: -\1;/)
  })

  it('a total stands once below its table, not at the foot of every page as if it were that of the page', () => {
    const withTotal = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') && read(name).includes('<tfoot'))
      .flatMap((name) =>
        [...read(name).matchAll(/import styles from '\.\/([^']+)'/g)].map(([, file = '']) =>
          name.replace(/[^/]+$/, file),
        ),
      )
    expect(withTotal.length).toBeGreaterThan(0)
    for (const sheet of withTotal)
      expect(read(sheet).split('@media print').slice(1).join(), sheet).toMatch(
        /tfoot \{\s*display: table-row-group;/,
      )
  })
})

describe('where colours are forced', () => {
  it('a word that the document has printed wrong is underlined, not struck through: it is to be read', () => {
    const forced = read('evidence/edition/contradictions.module.css').split(
      '@media (forced-colors: active)',
    )[1]
    expect(forced).toMatch(/\.printed \{\s*text-decoration: underline/)
    expect(forced).not.toContain('line-through')
  })

  it('what explains the colours of the map has those of the map', () => {
    expect(read('ways/map/forced-colors.module.css')).toMatch(/\.drawing,[^{]*\{[^}]*--tone-4: CanvasText;/)
    for (const component of ['ways/map/legend.tsx', 'ways/map/map-view.tsx'])
      expect(read(component), component).toMatch(/className=\{`\$\{styles\.\w+\} \$\{forced\.drawing\}`\}/)
  })
})
