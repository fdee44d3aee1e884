import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/rescue/model/structure.ts'
import { broughtText, editedLines } from './support/brought.ts'

const kinds = (text: string) =>
  partsOf(text.split('\n')).map(({ kind, number, lines }) => [kind, number, ...lines])

describe('the structure of a document', () => {
  it('is numbered paragraphs, headings and footnotes where they are plain', () => {
    expect(
      kinds(
        [
          'أولا - مقدمة',
          '',
          '1 - هذه أول فقرة (1).',
          '2 - هذه ثانية الفقرات.',
          '(1) حاشية على الفقرة الأولى.',
          '3 - هذه ثالثة.',
          'الفصل الثاني',
          'كلام بلا رقم.',
        ].join('\n'),
      ),
    ).toEqual([
      ['heading', null, 'أولا - مقدمة'],
      ['paragraph', '1', 'هذه أول فقرة (1).'],
      ['paragraph', '2', 'هذه ثانية الفقرات.'],
      ['footnote', '(1)', 'حاشية على الفقرة الأولى.'],
      ['paragraph', '3', 'هذه ثالثة.'],
      ['heading', null, 'الفصل الثاني'],
      ['paragraph', null, 'كلام بلا رقم.'],
    ])
  })

  it('is no more than that: a date, a verse and a number by itself are lines as they are', () => {
    const verse = 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل'
    expect(kinds(verse)).toEqual([['paragraph', null, ...verse.split('\n')]])
    expect(kinds('2011. سنة لا رقم\n7) ولا هذا')[0]?.[1]).toBeNull()
    expect(kinds('(1) لا علامة لها')).toEqual([['paragraph', null, '(1) لا علامة لها']])
  })

  it('has numberings of every kind: Arabic-Indic, from any number on, anew in each chapter, within a paragraph', () => {
    const numbers = (text: string) =>
      kinds(text).map(([kind, number]) => (kind === 'paragraph' ? number : kind))
    expect(numbers('١ - أولى\n٢ - ثانية\n٣ - ثالثة')).toEqual(['١', '٢', '٣'])
    expect(numbers('(1) بند\n(2) بند\n(3) بند')).toEqual(['1', '2', '3'])
    expect(numbers('23- فقرة\n24- فقرة\n25- فقرة')).toEqual(['23', '24', '25'])
    const chapter = '1. كذا\n2. كذا\n3. كذا'
    expect(numbers(`الفصل الأول\n${chapter}\nالفصل الثاني\n${chapter}`)).toEqual([
      'heading',
      ...['1', '2', '3'],
      'heading',
      ...['1', '2', '3'],
    ])
    expect(numbers('1 - كذا\n1) بند\n2) بند\n3) بند\n2 - كذا\n3 - كذا')).toEqual([
      ...['1', '1', '2', '3'],
      ...['2', '3'],
    ])
    const figures = '3.5 مليون\n4.5 مليون\n5.5 مليون'
    expect(kinds(figures)).toEqual([['paragraph', null, ...figures.split('\n')]])
  })

  it.each([
    'أولًا: التعريفات',
    'ثانيا - الأهداف',
    'حادي عشر - أحكام ختامية',
    'ثالثاً',
    'IV. الإطار القانوني',
    'II – Findings',
    'باء - آليات التعاون',
    'المادة 5',
    'المادة (12)',
    'مادة ٣:',
    'المادة الحادية والعشرون',
    'المادة 7 - نطاق التطبيق',
    'الباب الأول: أحكام عامة',
    'الفصل الثاني عشر',
    'مقدمة',
    'الخاتمة:',
  ])('takes for a heading: %s', (line) => {
    expect(kinds(`${line}\nنص تحته.`)[0]?.[0]).toBe('heading')
  })

  it.each([
    'أولا يجب أن نقول ما نعرفه',
    'أولا، نشكر الأمين العام',
    'المادة 5: يلتزم الطرفان بما اتفقا عليه.',
    'الفصل بين السلطات مبدأ راسخ',
    'القسم الأكبر من المساهمات',
    'المقدمة التي كتبها',
    'I think so.',
    'XML: a format for documents',
    'ألف ليلة وليلة',
  ])('takes for no heading: %s', (line) => {
    expect(kinds(`${line}\nنص تحته.`)[0]?.[0]).toBe('paragraph')
  })

  it('ties notes at the end of a page, and goes on with the text of the next page after them', () => {
    const page = [
      'ذكر الكاتب ذلك في كتابه [1] ثم عاد إليه¹ بعد سنين.',
      '[1] انظر الكتاب المذكور.',
      '¹ المرجع نفسه.',
      'تتمة النص في الصفحة التالية.',
    ]
    expect(kinds(page.join('\n'))).toEqual([
      ['paragraph', null, page[0]],
      ['footnote', '[1]', 'انظر الكتاب المذكور.'],
      ['footnote', '¹', 'المرجع نفسه.'],
      ['paragraph', null, page[3]],
    ])
  })

  it('joins the lines that a page has broken and no others', () => {
    const line = 'كلمات تملأ السطر كله من أوله إلى آخره بلا زيادة'
    const text = [...Array(9).fill(line), 'آخر الفقرة.', 'فقرة أخرى.'].join('\n')
    const [part] = partsOf(text.split('\n'))
    expect(part?.lines).toEqual([`${Array(9).fill(line).join(' ')} آخر الفقرة.`, 'فقرة أخرى.'])
  })

  it('of the report has its paragraphs in order', () => {
    const open = broughtText(readFileSync('src/corpus/a-66-77/source.txt', 'utf8'))
    const numbers = partsOf(editedLines(open)).flatMap(({ kind, number }) =>
      kind === 'paragraph' && number !== null ? [Number(number)] : [],
    )
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(numbers.length).toBeGreaterThan(20)
  })
})
