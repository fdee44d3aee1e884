import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import type { Joining } from '../../../../src/edition/rules/joining.ts'
import { joiningOf } from '../../../../src/edition/rules/text-joining.ts'
import { orderLines } from '../../../../src/edition/rules/text-order.ts'
import { damageText } from '../support/damage.ts'
import { ALL_PROSE, PROSE_WORDS } from '../support/prose.ts'

const isWord = (word: string) => PROSE_WORDS.has(word)

function order(text: string, joining: Joining): string[] {
  const lexicon = lexiconOf(text, { isWord }, false)
  const lines = text.split('\n')
  const orders = orderLines(
    lines.map((line) => ({ text: line, fixed: false })),
    { spacedCommas: false, lexicon, joining },
  )
  return lines.map((line, index) => (orders[index] ?? line).trim())
}

describe('the lines of a text', () => {
  const [first, second] = [
    'المادة 7: لكل شخص الحق في التعليم، ويكون التعليم الأساسي مجانيا. ولا يجوز حرمان',
    'أحد من هذا الحق آنفا أو لاحقا بسبب آرائه أو دينه. وتكفل الدولة لكل طفل مقعدا في',
  ]

  it('stay as they are when they read on', () => {
    expect(order(`${first}\n${second}`, 'loose')).toEqual([first, second])
  })

  it('are put in order where only the line before tells that they are not', () => {
    const [sound, reversed] = [
      'المدرسة القديمة قرب البئر. ثم عاد إلى بيته',
      'ثم عاد إلى بيته. المدرسة القديمة قرب البئر',
    ]
    const before = 'كان الرجل يجلس كل مساء في'
    expect(order(`${before}\n${reversed}`, 'kept')).toEqual([before, sound])
    expect(order(`${before}\n${sound}`, 'kept')).toEqual([before, sound])
  })

  it('keep a line that is fixed', () => {
    const text = '. ثم انصرف الجميع'
    const lexicon = lexiconOf(text, { isWord }, false)
    expect(orderLines([{ text, fixed: true }], { spacedCommas: false, lexicon })).toEqual([undefined])
  })

  it('come back line for line, the blank ones too', () => {
    expect(order(`${first}\n\n \n${second}`, 'loose')).toEqual([first, '', '', second])
  })
})

describe('how pieces were joined', () => {
  const joining = (text: string) =>
    joiningOf(text.split('\n'), { spacedCommas: false, lexicon: lexiconOf(text, { isWord }, false) })

  it('is told by the text: pieces that kept their spaces', () => {
    expect(joining(damageText(ALL_PROSE, { seed: 3, letters: false, reversed: 1 }))).toBe('kept')
  })

  it('is told by the text: pieces with wide gaps', () => {
    expect(joining(damageText(ALL_PROSE, { seed: 3, letters: false, reversed: 1, gaps: true }))).toBe('loose')
  })

  it('is not told by a few lines', () => {
    expect(joining('ثم انصرف الجميع. وانتهى اللقاء مساء')).toBe('loose')
  })
})
