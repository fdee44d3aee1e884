import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { printFaces } from '../../../src/ui/print-font.ts'
import { usePrintFont } from '../../../src/ui/use-print-font.ts'

/** A rule as a browser gives it: jsdom has none of its own that answers. */
class FaceRule {
  readonly style
  constructor(values: Readonly<Record<string, string>>) {
    this.style = { getPropertyValue: (name: string) => values[name] ?? '' }
  }
}

const face = (family: string, weight: string, source: string, range: string) =>
  new FaceRule({ 'font-family': family, 'font-weight': weight, src: source, 'unicode-range': range })

const SMALL = 'U+60C, U+621-63A, U+640-652'
const REST = 'U+600-60B, U+653-6FF'

const SHEET = 'https://masar.example/assets/style.css'
const sheetOf = (...rules: readonly FaceRule[]) =>
  ({ cssRules: rules, href: SHEET }) as unknown as CSSStyleSheet

/** What the page has, and what was fetched apart from it. */
const given = new Set<unknown>()

class FetchedFace {
  readonly family: string
  readonly data: unknown
  constructor(family: string, data: unknown) {
    this.family = family
    this.data = data
  }
  load() {
    return Promise.resolve(this)
  }
}

/** The file of a face is its address in letters. */
const fetched = async (address: string) => ({
  ok: !address.includes('lost'),
  status: 404,
  arrayBuffer: async () => new TextEncoder().encode(address),
})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('CSSFontFaceRule', FaceRule)
  vi.stubGlobal('FontFace', FetchedFace)
  vi.stubGlobal('fetch', fetched)
  Object.defineProperty(document, 'fonts', { value: given, configurable: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  given.clear()
  Reflect.deleteProperty(document, 'fonts')
})

it('finds the small faces of paper, each once though two sheets name it', () => {
  const sheet = sheetOf(
    face('Naskh', '400', 'url(naskh)', SMALL),
    face('"Amiri"', '400', 'url("amiri-used.woff2") format("woff2")', SMALL),
    face('Amiri', '400', 'url(amiri-whole)', REST),
    face('Amiri', '700', 'url(/fonts/amiri-latin.woff2)', 'U+20-7E, U+A0'),
    face('Amiri', '400', 'local(Amiri)', SMALL),
  )
  expect(printFaces([sheet, sheet])).toEqual([
    { weight: '400', file: 'https://masar.example/assets/amiri-used.woff2', range: SMALL },
    { weight: '700', file: 'https://masar.example/fonts/amiri-latin.woff2', range: 'U+20-7E, U+A0' },
  ])
})

it('gives them to the page only when it goes to paper, and has them fetched as files: each font that comes lays the whole page out anew', async () => {
  const sheet = sheetOf(
    face('Amiri', '400', 'url(one)', SMALL),
    face('Amiri', '700', 'url(lost)', SMALL),
    face('Amiri', '700', 'url(data:font/woff2;base64,d09GMg==)', SMALL),
  )
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([sheet] as unknown as StyleSheetList)
  const { unmount } = renderHook(usePrintFont)
  await vi.runAllTimersAsync()
  await vi.waitFor(() => expect(document.documentElement.dataset.print).toBe('ready'))
  expect(given.size).toBe(0)
  window.dispatchEvent(new Event('beforeprint'))
  expect([...given]).toEqual([
    { family: 'Amiri', data: new TextEncoder().encode('https://masar.example/assets/one') },
    // In a talk of one file: nothing is to be fetched, and its policy would not have it.
    { family: 'Amiri', data: 'url(data:font/woff2;base64,d09GMg==)' },
  ])
  unmount()
  expect(given.size).toBe(0)
  expect(document.documentElement.dataset.print).toBeUndefined()
})
