import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { loadWords } from '../../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../../src/edition/repair.ts'
import { bestOrder } from '../../../../src/edition/rules/line-order.ts'
import { quotationsTurned } from '../../../../src/edition/rules/quotations.ts'
import { damageText } from '../support/damage.ts'
import { ALL_PROSE } from '../support/prose.ts'
import { wordsWrongPer100 } from '../support/word-errors.ts'

const words = loadWords()
const order = (text: string) =>
  bestOrder(text, { spacedCommas: false, lexicon: lexiconOf(text, words, false), joining: 'loose' })

describe('a line whose pieces end at its marks of quotation', () => {
  it.each([
    [
      'الأكثر قراءة في المدينة " الصباح"أخبار مهمة كتبها الناس في جريدة        ',
      'أخبار مهمة كتبها الناس في جريدة "الصباح" الأكثر قراءة في المدينة',
    ],
    [
      'في عددها ليوم الجمعة     ” الأخبار“و” الصباح“نشرته جريدتا ',
      'نشرته جريدتا “الصباح” و“الأخبار” في عددها ليوم الجمعة',
    ],
    [
      '"، فإن وزير النقل في الحكومة        كتاب اليوم  "وانطلاقا من وثائق حصلت عليها     ',
      'وانطلاقا من وثائق حصلت عليها "كتاب اليوم"، فإن وزير النقل في الحكومة',
    ],
  ])('is put in order: %s', (damaged, sound) => {
    expect(order(damaged)?.trim()).toBe(sound)
  })

  it.each([
    'سجل الحزب "بارتياح" التقدم "البارز" في عدد المقاعد',
    'في مدن الشمال" لفائدة أفراد الجالية المقيمة في البلاد.',
    'تتحدث الصحيفة عن “القرية” وعن “المدينة” مساء كل يوم',
  ])('is left alone where they hang on their words: %s', (sound) => {
    expect(order(sound)).toBeUndefined()
  })
})

describe('marks of quotation by the habit of a text', () => {
  const quoting = (open: string, close: string) => `قال ${open}كتاب${close} ثم خرج.\n`.repeat(6)

  it.each([
    ['»', '«', '«', '»'],
    ['”', '“', '“', '”'],
    ['”', '”', '"', '"'],
  ])('are read as they are meant: %s…%s', (open, close, asOpen, asClose) => {
    const text = quoting(open, close)
    const turned = quotationsTurned(text)
    expect(turned(text)).toBe(quoting(asOpen, asClose))
    expect(turned(turned(text))).toBe(text)
  })

  it('stay as they are where they face what they hold, and where there are few', () => {
    for (const text of [quoting('«', '»'), quoting('"', '"'), 'قال »كتاب« ثم خرج.'])
      expect(quotationsTurned(text)(text)).toBe(text)
  })
})

describe('a damaged text that quotes', () => {
  const quoted = (open: string, close: string) =>
    ALL_PROSE.replace(/(كل شخص|كاتب المقال|كبار السن|كيف عرفت|لجنة|البئر|الأسعار)/gu, `${open}$1${close}`)

  it.each([
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
  ])('is repaired: %s…%s', (open, close) => {
    const sound = quoted(open, close)
    const damaged = damageText(sound, { seed: 6, reversed: 0.5, gaps: true, letters: false, allMarks: true })
    const repaired = repairLines(damaged, words).map((line) => line.text)
    expect(wordsWrongPer100(sound, repaired.join('\n'))).toBeLessThan(5)
  })
})
