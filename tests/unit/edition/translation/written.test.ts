import { describe, expect, it } from 'vitest'
import { readTranslation } from '../../../../src/edition/translation/written.ts'

const TEXT = `// what is written here is for the editors alone
# para_1

وقدمت منظمة إضافية
[2] An additional organization
[1] Last year,
% ar: ملاحظة
% en: A note

13 مساهمة.
submitted a dozen contributions.
! 13: the sense is a dozen

# fn_1

WSIS-II/PC-3/DOC/5.
WSIS-II/PC-3/DOC/5.
`

describe('the written form of a translation', () => {
  it('reads parts, clauses with their English, its order, notes and exceptions', () => {
    const [paragraph, note] = readTranslation(TEXT)
    expect(paragraph?.eId).toBe('para_1')
    expect(paragraph?.segments.map(({ arabic, pieces }) => [arabic, pieces])).toEqual([
      [
        'وقدمت منظمة إضافية',
        [
          { text: 'An additional organization', place: 2 },
          { text: 'Last year,', place: 1 },
        ],
      ],
      ['13 مساهمة.', [{ text: 'submitted a dozen contributions.', place: null }]],
    ])
    expect(paragraph?.segments[0]?.note).toEqual({ ar: 'ملاحظة', en: 'A note' })
    expect([...(paragraph?.segments[1]?.exceptions ?? [])]).toEqual([['13', 'the sense is a dozen']])
    expect(note?.segments[0]?.arabic).toBe('WSIS-II/PC-3/DOC/5.')
  })

  it.each([
    ['نص\ntext', 'line 1 stands before the first part'],
    ['# para_1\nنص', 'line 2 needs a blank line before it'],
    ['# para_1\n\nنص\ntext\n# para_2', 'line 5 needs a blank line before it'],
    ['# para_1\n\nنص\ntext\n% ar: ملاحظة', 'the note after line 3 is not in both languages'],
    ['# para_1\n\nنص\ntext\n! 13', 'line 5 is neither note nor exception'],
  ])('names the line of what is not in the form', (text, message) => {
    expect(() => readTranslation(text)).toThrow(message)
  })
})
