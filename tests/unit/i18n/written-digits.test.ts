import { describe, expect, test } from 'vitest'
import { setDigits, withLatinDigits } from '../../../src/i18n/digits.ts'
import { patternBetween, patternSetter } from '../../../src/i18n/written-digits.ts'

describe('the digits of a prerendered page', () => {
  const latin = '<p id="para_12">الفقرة 12 من <bdi>A/66/77</bdi><!-- -->، 3</p>'
  const arabic = '<p id="para_12">الفقرة ١٢ من <bdi>A/66/77</bdi><!-- -->، ٣</p>'

  test('are told apart by two renderings', () => {
    expect(patternBetween(latin, arabic)).toBe('2,4,1')
    expect(patternBetween(latin, latin)).toBe('0,7')
    expect(patternBetween('', '')).toBe('0')
  })

  test('count in what is shown or spoken, and not in addresses or character references', () => {
    expect(
      patternBetween(
        '<a href="#p_1" aria-label="رابط الفقرة 1: A/1" title="2">it&#x27;s 3</a>',
        '<a href="#p_1" aria-label="رابط الفقرة ١: A/1" title="2">it&#x27;s ٣</a>',
      ),
    ).toBe('1,2,1')
  })

  test('must be all that differs', () => {
    expect(() => patternBetween('<p>1</p>', '<p>2</p>')).toThrow('another')
    expect(() => patternBetween('<p>1</p>', '<p>١ more</p>')).toThrow('another')
    expect(() => patternBetween('<p class="w1">1</p>', '<p class="w2">١</p>')).toThrow('another')
    expect(() => patternBetween('<p>1</p>', '<p>١</p><p>٢</p>')).toThrow('another')
  })

  test('are set text after text', () => {
    const set = patternSetter('2,4,1')
    expect(['الفقرة 12', 'A/66/77', '، 3', '4'].map(set)).toEqual(['الفقرة ١٢', 'A/66/77', '، ٣', '4'])
  })

  test('are one text with either digits', () => {
    expect(withLatinDigits(setDigits('A/66/77, 2010', 'arab'))).toBe('A/66/77, 2010')
  })
})
