import { describe, expect, it } from 'vitest'
import type { PartTexts } from '../../../src/corpus/parts/part-texts.ts'
import type { Quotation } from '../../../src/place/quotation.ts'
import { quotedSpans } from '../../../src/quote/reopen/quoted-spans.ts'

const PARTS: readonly PartTexts[] = [
  {
    eId: 'para_1',
    ar: 'أكد المشاركون أهمية التعاون. وطلبوا تقريرا.',
    en: 'Participants stressed cooperation. They asked for a report.',
    segments: [
      { start: 0, end: 29, english: [[0, 35]] },
      { start: 29, end: 43, english: [[35, 59]] },
    ],
  },
  {
    eId: 'para_2',
    ar: 'ثم انتهى الاجتماع.',
    en: 'Then the meeting ended.',
    segments: [{ start: 0, end: 18, english: [[0, 23]] }],
  },
]

const quotation = (more: Partial<Quotation>): Quotation => ({
  language: 'ar',
  before: '',
  words: 'أهمية التعاون',
  last: '',
  after: '',
  endPart: '',
  ...more,
})

const says = (at: string, asked: Quotation) => {
  const found = quotedSpans(PARTS, at, asked)
  const text = (language: 'ar' | 'en') =>
    found?.spans[language].map(({ eId, start, end }) =>
      PARTS.find((part) => part.eId === eId)?.[language].slice(start, end),
    )
  return found && { isExact: found.isExact, ar: text('ar'), en: text('en') }
}

describe('the words of a quotation', () => {
  it('are found in their language, and in the other the clause that answers them', () => {
    expect(says('para_1', quotation({}))).toEqual({
      isExact: true,
      ar: ['أهمية التعاون'],
      en: ['Participants stressed cooperation.'],
    })
    expect(says('para_1', quotation({ language: 'en', words: 'asked for a report' }))).toEqual({
      isExact: true,
      ar: ['وطلبوا تقريرا.'],
      en: ['asked for a report'],
    })
  })

  it('are found over several clauses and parts', () => {
    expect(says('para_1', quotation({ words: 'وطلبوا', last: 'ثم انتهى', endPart: 'para_2' }))).toEqual({
      isExact: true,
      ar: ['وطلبوا تقريرا.', 'ثم انتهى'],
      en: ['They asked for a report.', 'Then the meeting ended.'],
    })
    expect(says('para_1', quotation({ words: 'المشاركون أهمية', last: 'وطلبوا' }))?.en).toEqual([
      'Participants stressed cooperation. They asked for a report.',
    ])
  })

  it('are found where they were corrected, and said to be so', () => {
    expect(says('para_1', quotation({ words: 'أهميه التعاون' }))).toMatchObject({
      isExact: false,
      ar: ['أهمية التعاون'],
    })
  })

  it('are gone, where nothing is like them, or the part is not there', () => {
    expect(says('para_1', quotation({ words: 'حوكمة الموارد الحيوية' }))).toBeNull()
    expect(says('para_9', quotation({}))).toBeNull()
    expect(says('para_2', quotation({ endPart: 'para_1', last: 'ثم' }))).toBeNull()
  })
})
