import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { emend } from '../../../src/edition/emend.ts'

const line = (text: string, number = 1) => ({ number, source: text, text, changes: [] })
const emendation = (source: string, reading: string, reason = 'order') => ({
  line: 1,
  source,
  reading,
  reason,
})
const NONE = new Set<string>()

describe('an emendation', () => {
  it('puts its reading in the place of the line and records the change', () => {
    const [edited] = emend([line('ثانيا أولا')], [emendation('ثانيا أولا', 'أولا ثانيا')], NONE)
    expect(edited?.text).toBe('أولا ثانيا')
    expect(replay('ثانيا أولا', edited?.changes ?? [])).toBe('أولا ثانيا')
    expect(edited?.changes[0]?.rule).toBe('emendation')
  })

  it('fails when the line it names does not say what it quotes', () => {
    expect(() => emend([line('شيء آخر')], [emendation('ثانيا', 'ثانيا.')], NONE)).toThrow(
      /line 1 does not read/,
    )
  })

  it('fails when the line it names is not there', () => {
    expect(() => emend([], [emendation('ثانيا', 'ثانيا')], NONE)).toThrow(/no line 1/)
  })

  it('fails when it adds, drops or changes a letter without a reason that may', () => {
    expect(() => emend([line('قلم')], [emendation('قلم', 'قلما')], NONE)).toThrow(/other characters/)
    expect(
      emend([line('قلم(')], [emendation('قلم(', 'قلم)', 'bracket')], new Set(['bracket']))[0]?.text,
    ).toBe('قلم)')
  })

  it('may read either of the letters that the font confused', () => {
    expect(emend([line('آان')], [emendation('آان', 'كان')], NONE)[0]?.text).toBe('كان')
  })

  it('fails when a line is emended twice', () => {
    const twice = emendation('أ ب', 'ب أ')
    expect(() => emend([line('أ ب')], [twice, twice], NONE)).toThrow(/emended twice/)
  })
})
