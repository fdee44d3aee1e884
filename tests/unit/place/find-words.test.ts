import { describe, expect, it } from 'vitest'
import { findWords } from '../../../src/place/find-words.ts'

const TEXT =
  'The Secretary-General reports on enhanced cooperation. Enhanced cooperation is a process, and enhanced cooperation needs governments.'

const find = (text: string, words: string, before = '', after = '') => {
  const found = findWords(text, { words, before, after })
  return found && { ...found, says: text.slice(found.start, found.end) }
}

describe('words that are looked for', () => {
  it('are found letter for letter', () => {
    expect(find(TEXT, 'is a process')).toEqual({ start: 76, end: 88, isExact: true, says: 'is a process' })
  })

  it('are told apart by what stands around them, also where that was corrected', () => {
    expect(find(TEXT, 'enhanced cooperation', 'a process, and', 'needs governments')?.start).toBe(94)
    expect(find(TEXT, 'enhanced cooperation', 'a proces, und', 'needs the governments')?.start).toBe(94)
    expect(find(TEXT, 'enhanced cooperation', 'reports on', '')?.start).toBe(33)
  })

  it('are found where they themselves were corrected', () => {
    const found = find(TEXT.replace('is a process', 'is the process'), 'Enhanced cooperation is a process')
    expect(found?.isExact).toBe(false)
    expect(found?.says).toContain('is the process')
    const arabic = 'حدد المساهمون في المشاورات المفتوحة مجموعة واسعة من قضايا السياسة العامة'
    expect(find(arabic, 'المساهمون في المشاورات المفتوحه مجموعه')?.says).toBe(
      'المساهمون في المشاورات المفتوحة مجموعة',
    )
  })

  it('are not found where they are gone', () => {
    expect(find(TEXT, 'multistakeholder governance of critical resources')).toBeNull()
    expect(find('', 'words')).toBeNull()
  })
})
