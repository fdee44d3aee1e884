import { describe, expect, it } from 'vitest'
import { structureBody } from '../../../src/edition/structure.ts'

const body = (...texts: readonly string[]) =>
  structureBody(texts.map((text, index) => ({ number: index + 1, text })))

describe('the body of a report', () => {
  it('goes on with a paragraph after the footnote that a page break put into it', () => {
    const { sections, footnotes } = body(
      'أولا - مقدمة',
      '1 - بداية الفقرة(1) على',
      '__________',
      '(1) نص الحاشية',
      'وتتمتها.',
      'الصفحة التالية.',
    )
    expect(sections[0]?.paragraphs[0]).toMatchObject({
      text: 'بداية الفقرة على الصفحة التالية.',
      marks: [{ footnote: 'fn_1', at: 12 }],
      lines: [2, 6],
    })
    expect(footnotes).toMatchObject([
      { num: 1, text: 'نص الحاشية وتتمتها.', from: ['para_1'], lines: [4, 5] },
    ])
  })

  it('reads a heading over two lines up to the blank one', () => {
    const { sections } = body('ثانيا - عنوان', 'طويل', '', '1 - نص.')
    expect(sections[0]?.heading.text).toBe('عنوان طويل')
  })

  it('keeps a bracketed number that is no footnote', () => {
    const { sections } = body('أولا - باب', '1 - الفقرة(2) نص.')
    expect(sections[0]?.paragraphs[0]?.text).toBe('الفقرة(2) نص.')
  })

  it.each([
    [
      'a paragraph number is missing',
      ['أولا - باب', '1 - نص.', '3 - نص.'],
      /paragraph 3 stands where 2 should/,
    ],
    ['a line belongs nowhere', ['كلام بلا باب'], /line 1 belongs to no paragraph/],
    ['a paragraph stands before the first heading', ['1 - نص.'], /before the first heading/],
    [
      'no mark points to a footnote',
      ['أولا - باب', '1 - نص.', '__________', '(1) حاشية.'],
      /no mark points to footnote 1/,
    ],
  ])('fails loudly when %s', (_case, lines, message) => {
    expect(() => body(...lines)).toThrow(message)
  })
})
