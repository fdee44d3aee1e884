import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { diagnose, signsOf } from '../../../src/edition/diagnosis/diagnose.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import { PROSE } from './support/prose.ts'

const words = loadWords()

/** The words of each line from the last to the first. */
const backwards = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(' ').reverse().join(' '))
    .join('\n')

function repair(text: string): string {
  const lines = repairLines(text, words)
  for (const line of lines) expect(replay(line.source, line.changes)).toBe(line.text)
  return lines.map((line) => line.text).join('\n')
}

describe('lines whose words stand from the last to the first', () => {
  it.each(Object.entries(PROSE))('are turned whole: %s', (_, text) => {
    const damaged = backwards(text)
    const { order, brackets, glued } = diagnose(signsOf(damaged, words))
    expect(order).toMatchObject({ found: true, sureness: text.length > 500 ? 'sure' : 'likely' })
    expect([brackets.found, glued.found]).toEqual([false, false])
    expect(repair(damaged)).toBe(text)
  })

  it('are turned with the marks and vowel signs that their words bear, a line of a program as it stands', () => {
    const text = `وقال الوزير في مؤتمر صحفي عقده بالقاهرة إن اللجنة المشتركة عقدت 3 اجتماعات منذ عام 2009، ناقشت مسائل المياه.
من جهة أخرى، أعلنت الأمم المتحدة أن عدد المستفيدين من البرنامج بلغ 1,250,000 شخص في 14 دولة (منها سوريا واليمن).
ثُمَّ خَرَجَ الْوَلَدُ مِنَ الْمَدْرَسَةِ، وَذَهَبَ إِلَى بَيْتِهِ مَسْرُورًا بِمَا تَعَلَّمَ فِي هَذَا الْيَوْمِ.`
    const code = 'console.log("انتهى");'
    expect(repair(`${backwards(text)}\n${code}`)).toBe(`${text}\n${code}`)
  })

  it('are not looked for in a few words, nor where only some lines are such', () => {
    const lines = Object.values(PROSE).join('\n').split('\n')
    const some = (which: (at: number) => boolean) =>
      lines.map((line, at) => (which(at) ? backwards(line) : line)).join('\n')
    for (const text of [backwards('في عام جديد'), some((at) => at % 4 === 0), some((at) => at % 4 !== 0)])
      expect(diagnose(signsOf(text, words)).backward).toBe(false)
  })
})
