import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editedLines } from '../../../src/rescue/exchange/edited-text.ts'
import { partsOf } from '../../../src/rescue/model/structure.ts'
import { broughtText } from './support/brought.ts'

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
      ['footnote', '1', 'حاشية على الفقرة الأولى.'],
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
