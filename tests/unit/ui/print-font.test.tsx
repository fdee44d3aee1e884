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

const sheetOf = (...rules: readonly FaceRule[]) => ({ cssRules: rules }) as unknown as CSSStyleSheet

/** What the page has, and what was fetched apart from it. */
const given = new Set<unknown>()

class FetchedFace {
  readonly source: string
  constructor(_family: string, source: string) {
    this.source = source
  }
  load() {
    return this.source.includes('lost') ? Promise.reject(new Error('lost')) : Promise.resolve(this)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('CSSFontFaceRule', FaceRule)
  vi.stubGlobal('FontFace', FetchedFace)
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
    face('"Amiri"', '400', 'url(amiri-used)', SMALL),
    face('Amiri', '400', 'url(amiri-whole)', REST),
    face('Amiri', '700', 'url(amiri-latin)', 'U+20-7E, U+A0'),
  )
  expect(printFaces([sheet, sheet])).toEqual([
    { weight: '400', source: 'url(amiri-used)', range: SMALL },
    { weight: '700', source: 'url(amiri-latin)', range: 'U+20-7E, U+A0' },
  ])
})

it('gives them to the page only when it goes to paper, as each that comes lays the whole page out anew', async () => {
  const sheet = sheetOf(face('Amiri', '400', 'url(one)', SMALL), face('Amiri', '700', 'url(lost)', SMALL))
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([sheet] as unknown as StyleSheetList)
  const { unmount } = renderHook(usePrintFont)
  await vi.runAllTimersAsync()
  await vi.waitFor(() => expect(document.documentElement.dataset.print).toBe('ready'))
  expect(given.size).toBe(0)
  window.dispatchEvent(new Event('beforeprint'))
  expect([...given]).toMatchObject([{ source: 'url(one)' }])
  unmount()
  expect(given.size).toBe(0)
  expect(document.documentElement.dataset.print).toBeUndefined()
})
