import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldArabic, matchesQuery, queryWords } from '../../../src/ui/fold-arabic.ts'

const finds = (query: string, text: string) => matchesQuery(foldArabic(text), queryWords(query))

describe('two spellings of one word fold to the same', () => {
  it.each([
    ['hamza on alef', 'أمم', 'امم'],
    ['hamza under alef', 'الإنترنت', 'الانترنت'],
    ['alef with madda', 'آليات', 'اليات'],
    ['alef wasla', 'ٱلأمم', 'الامم'],
    ['hamza on waw', 'مسؤولية', 'مسوولية'],
    ['hamza on yeh', 'هيئة', 'هيية'],
    ['alef maqsura for yeh', 'فى', 'في'],
    ['teh marbuta for heh', 'الجمعية', 'الجمعيه'],
    ['vowel marks', 'كُلِّفَ', 'كلف'],
    ['tatweel', 'الجمعـــية', 'الجمعية'],
    ['Persian yeh and kaf', 'کی', 'كي'],
    ['Urdu yeh and heh', 'ےھ', 'يه'],
    ['Persian letters that Arabic lacks', 'تکنولوژی', 'تكنولوجي'],
    ['presentation forms', 'ﺍﻷﻣﻢ', 'الأمم'],
    ['Arabic-Indic digits', '٦٥/١٤١', '65/141'],
    ['Persian digits', '۶۵', '65'],
    ['letter case', 'A/RES/60/252', 'a/res/60/252'],
    ['Latin accents', 'São Paulo', 'sao paulo'],
    ['direction marks', '\u2066E/2009/92\u2069', 'E/2009/92'],
  ])('%s', (_, one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other))
  })

  it('and different words stay different', () => {
    expect(foldArabic('قرار')).not.toBe(foldArabic('تقرير'))
  })
})

describe('folding', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })
  const arabic = fc.string({
    unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءىة '),
    maxLength: 30,
  })

  it('of what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, arabic), (text) => {
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text))
      }),
    )
  })

  it('does not see vowel marks and tatweel, wherever they stand', () => {
    const noise = fc.constantFrom(
      '\u064e',
      '\u064f',
      '\u0650',
      '\u0651',
      '\u0652',
      '\u064b',
      '\u0670',
      '\u0640',
    )
    fc.assert(
      fc.property(arabic, fc.array(fc.tuple(fc.nat(30), noise), { maxLength: 8 }), (text, marks) => {
        const letters = [...text]
        for (const [at, mark] of marks) letters.splice(Math.min(at, letters.length), 0, mark)
        expect(foldArabic(letters.join(''))).toBe(foldArabic(text))
      }),
    )
  })

  it('of a part is a part of the folded whole, so that looking for words can be done on folded text', () => {
    fc.assert(
      fc.property(arabic, arabic, arabic, (before, word, after) => {
        expect(foldArabic(before + word + after)).toContain(foldArabic(word))
      }),
    )
  })
})

describe('looking for words', () => {
  it('finds a word under its article and joined particles', () => {
    expect(finds('الإنترنت', 'قضايا السياسة العامة المتعلقة بالإنترنت')).toBe(true)
    expect(finds('الجمعية', 'للجمعية العامة')).toBe(true)
  })

  it('wants every word, in any order', () => {
    expect(finds('العامة جمعيه', 'قرار الجمعية العامة 65/141')).toBe(true)
    expect(finds('الجمعية 66/184', 'قرار الجمعية العامة 65/141')).toBe(false)
  })

  it('finds a symbol by its number, in the digits of either script', () => {
    expect(finds('60/252', 'A/RES/60/252')).toBe(true)
    expect(finds('٦٠/٢٥٢', 'A/RES/60/252')).toBe(true)
  })

  it('finds a word in its other number, where that is made by an ending', () => {
    expect(finds('القرارات', 'قرار الجمعية العامة 65/141')).toBe(true)
    expect(finds('القرار', 'قرارات الجمعية')).toBe(true)
    expect(finds('مشاورة', 'المشاورات المفتوحة')).toBe(true)
    expect(finds('المشاركين', 'كل مشارك')).toBe(true)
    expect(finds('دورات', 'الدورة السادسة والستون')).toBe(true)
    expect(finds('resolutions', 'General Assembly resolution 65/141')).toBe(true)
    expect(finds('bodies', 'a governing body')).toBe(true)
  })

  it('and not what only begins alike', () => {
    expect(finds('دورات', 'دور الأمم المتحدة')).toBe(false)
    expect(finds('process', 'proces')).toBe(false)
  })

  it('holds everything when nothing is asked', () => {
    expect(finds('  ،  ', 'أي نص')).toBe(true)
  })
})
