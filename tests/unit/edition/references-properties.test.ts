import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReferenceLexicon } from '../../../src/edition/references/lexicon.ts'
import { findReferences } from '../../../src/edition/references.ts'
import { parseLocator } from '../../../src/locator.ts'
import { LONG_TEXTS } from './support/long-texts.ts'

const LEXICON: ReferenceLexicon = {
  document: 'a-1-2',
  named: [
    {
      locator: 'doc/agenda',
      type: 'document',
      names: ['جدول أعمال تونس لمجتمع المعلومات', 'جدول أعمال تونس'],
    },
    { locator: 'doc/principles', type: 'document', names: ['إعلان مبادئ جنيف'] },
    {
      locator: 'actor/unesco',
      type: 'actor',
      names: ['اليونسكو', 'منظمة الأمم المتحدة للتربية والعلم والثقافة'],
      glosses: ['UNESCO'],
    },
    { locator: 'actor/sg', type: 'actor', names: ['الأمين العام'] },
    { locator: 'actor/usg', type: 'actor', names: ['وكيل الأمين العام للشؤون الاقتصادية والاجتماعية'] },
    { locator: 'actor/committee', type: 'actor', names: ['اللجنة الاستشارية'] },
    { locator: 'actor/forum', type: 'actor', names: ['منتدى إدارة الإنترنت'], shortNames: ['المنتدى'] },
    { locator: 'event/affirmation', type: 'event', names: ['تأكيد الالتزامات'] },
    { locator: 'actor/nameless', type: 'actor', names: [] },
  ],
  datedEvents: [
    { locator: 'event/meeting', printed: 'يوم 14 كانون الأول/ديسمبر 2010', parts: ['para_9'] },
    { locator: 'event/summit', printed: 'عقد في تونس في عام 2005', parts: ['para_1'] },
    { locator: 'event/group', printed: 'الفريق العامل لعام 2005', parts: ['para_1'] },
    { locator: 'event/talks', printed: '2006', parts: ['para_1', 'summary'] },
  ],
}

const find = (text: string) => findReferences([{ eId: 'para_1', text }], LEXICON)

const PIECES = [
  ...['جدول أعمال تونس', 'الفقرة 35', 'الفقرات من 68 إلى 71', 'من', 'الأمين العام', 'لليونسكو', '(UNESCO)'],
  ...['قرارها', '60/252', 'باء', 'A/60/687', 'WSIS-II/PC-3/DOC/5', 'http://www.itu.int/a).', 'المنتدى'],
  ...[
    'منتدى إدارة الإنترنت',
    '14',
    'كانون الأول/ديسمبر',
    '2010',
    'إلى',
    'عام',
    'في',
    'الجدول أدناه',
    'أعلاه',
  ],
  ...['،', '.', '(', ')', '-', '/', ' ', '  ', '\n', 'ّ', 'و', 'ال', '\u2067', '🙂'],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join('')),
)
const isArabic = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Arabic}&&\p{L}]/v.test(character)

describe('whatever the text', () => {
  const parts = fc
    .array(anyText, { maxLength: 4 })
    .map((texts) => texts.map((text, index) => ({ eId: `para_${index + 1}`, text })))

  it('spans are in range, sorted and apart, and hold the words they say', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const mentions = findReferences(given, LEXICON)
        const order = mentions.map((mention) => given.findIndex(({ eId }) => eId === mention.in))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        for (const { eId, text } of given) {
          let reached = 0
          for (const mention of mentions.filter((one) => one.in === eId)) {
            expect(mention.start).toBeGreaterThanOrEqual(reached)
            expect(mention.end).toBeGreaterThan(mention.start)
            expect(mention.end).toBeLessThanOrEqual(text.length)
            expect(mention.text).toBe(text.slice(mention.start, mention.end))
            reached = mention.end
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('no span cuts an Arabic word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of find(text)) {
          expect(isArabic(text[start - 1]) && isArabic(text[start])).toBe(false)
          expect(isArabic(text[end - 1]) && isArabic(text[end])).toBe(false)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('every locator can be read back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { locator } of find(text)) expect(parseLocator(locator), locator).not.toBeNull()
      }),
      { numRuns: 400 },
    )
  })

  // How long it takes is measured in tests/bench/references.bench.ts.
  it.each(LONG_TEXTS)('comes to the end of a text that is nothing but %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    for (const { start, end, text: words } of find(text)) expect(text.slice(start, end)).toBe(words)
  })
})
