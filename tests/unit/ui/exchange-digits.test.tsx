import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternBetween } from '../../../src/i18n/written-digits.ts'
import { digitExchange } from '../../../src/ui/settings/exchange-digits.ts'

const page = (one: string, twelve: string) =>
  `<main><a aria-label="الفقرة ${one}" title="A/1">${twelve}</a> و <bdi>A/66/77</bdi><p>لعام ${twelve}<!-- -->، ${one}</p></main>`
const [LATIN, ARABIC] = [page('1', '12'), page('١', '١٢')]

/** An element as the parser makes it of some HTML. */
function parsed(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return body
}

describe('the digits of a page that arrives', () => {
  test('become those of the other rendering', () => {
    const content = parsed(LATIN)
    digitExchange(content, patternBetween(LATIN, ARABIC))()
    expect(content.innerHTML).toBe(ARABIC)
  })

  test('leave alone the markup in a noscript, which a browser with scripts has as its text', () => {
    const content = parsed(LATIN)
    const without = document.createElement('noscript')
    without.textContent = '<a href="/a-66-77">النص</a>'
    content.prepend(without)
    digitExchange(content, patternBetween(LATIN, ARABIC))()
    expect(content.innerHTML).toBe(`${without.outerHTML}${ARABIC}`)
    expect(without.textContent).toContain('66-77')
  })

  test('do so in whichever pieces a text comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }), (cuts) => {
        const words = 'من 1 إلى 22 ثم 333'
        const content = document.createElement('div')
        const other = '<b>A/7</b>'
        const exchange = digitExchange(content, '1,2,3,1')
        const text = document.createTextNode('')
        content.append(text)
        let from = 0
        for (const to of [...cuts.map((cut) => cut % words.length).sort((a, b) => a - b), words.length]) {
          text.data += words.slice(from, to)
          from = to
          exchange()
        }
        content.append(...parsed(other).childNodes)
        exchange()
        expect(content.innerHTML).toBe(`من ١ إلى 22 ثم ٣٣٣${other}`)
      }),
    )
  })
})
