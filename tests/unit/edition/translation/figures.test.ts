import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differentFigures } from '../../../../src/edition/translation/figures.ts'

const same = (arabic: string, english: string) => expect(differentFigures(arabic, english)).toEqual([])

describe('figures in two languages', () => {
  it.each([
    ['في 1 تشرين الأول/أكتوبر 2009', 'on 1 October 2009'],
    ['من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010', 'from September to December 2010'],
    ['لحزيران/يونيو ومايو', 'for June and May'],
    ['نحو 3 500 من المنظمات', 'some 3,500 organizations'],
    ['٣٩ فقرة', '39 paragraphs'],
    ['2,5 في المائة', '2.5 per cent'],
    ['(A/64/64-E/2009/10).', '(A/64/64-E/2009/10)'],
    ['WSIS-05/TUNIS/DOC/6(Rev.1)،', 'WSIS-05/TUNIS/DOC/6(Rev.1),'],
    ['على http://www.unpan.org/dpadm/wsisfollowup.', 'at http://www.unpan.org/dpadm/wsisfollowup.'],
    ['هيئة تسجيل الإنترنت الكندية (CIRA)', 'the Canadian Internet Registration Authority (CIRA)'],
    ['القمة +20', 'WSIS+20'],
    ['ج 2.', 'C2.'],
    ['7 و 1 وصفر', '7, 1 and zero'],
    ['عشر منظمات وثلاثة عشر مشاركا', '10 organizations and 13 participants'],
    ['السنوات الخمس', 'five years'],
    ['للعشرة خمسة وعشرون', 'twenty-five for the ten'],
  ])('finds nothing amiss in %s / %s', same)

  it('does not take a word for a number that only may be one', () => {
    same('أحد المشاركين ناقش الواحد منهم الآخر', 'one participant may march on with another')
    same('المستقبل والتسعير والعشرات', 'often, tens')
  })

  it('says which language lacks a figure', () => {
    expect(differentFigures('13 مشاركا في أيار/مايو 2010', '31 participants in March 2010')).toEqual([
      { value: '13', missingIn: 'English' },
      { value: 'May', missingIn: 'English' },
      { value: '31', missingIn: 'Arabic' },
      { value: 'March', missingIn: 'Arabic' },
    ])
    expect(differentFigures('القرار 2010/2', 'resolution 2010/12')).toHaveLength(2)
    expect(differentFigures('تسع منظمات', 'ten organizations')).toEqual([
      { value: '9', missingIn: 'English' },
      { value: '10', missingIn: 'Arabic' },
    ])
    expect(differentFigures('هيئة (CIRA)', 'an authority')).toEqual([{ value: 'CIRA', missingIn: 'English' }])
  })

  it('counts: a number said twice is not met by one', () => {
    expect(differentFigures('35 و 35', '35')).toEqual([{ value: '35', missingIn: 'English' }])
  })

  it('meets every number with itself, grouped as each language groups it', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (number) => {
        const grouped = (separator: string) => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator)
        same(`عدد ${grouped(' ')} منظمة`, `${grouped(',')} organizations`)
      }),
    )
  })
})
