import { describe, expect, it } from 'vitest'
import { diagnose, signsOf } from '../../../src/edition/diagnosis/diagnose.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'

const words = loadWords()

function repair(text: string): string {
  return repairLines(text, words)
    .map((line) => line.text)
    .join('\n')
}

const VOWELLED = `قَالَ الْمُعَلِّمُ لِلتِّلْمِيذِ: «اُكْتُبِ الدَّرْسَ، ثُمَّ اقْرَأْهُ بِصَوْتٍ عَالٍ!»
فَأَجَابَ التِّلْمِيذُ: نَعَمْ، يَا أُسْتَاذِي، سَأَفْعَلُ ذَلِكَ.
الْحَمْدُ لِلَّهِ رَبِّ الْعَالَمِينَ ﴿٢﴾ الرَّحْمَٰنِ الرَّحِيمِ ﴿٣﴾
ثُمَّ خَرَجَ الْوَلَدُ مِنَ الْمَدْرَسَةِ، وَذَهَبَ إِلَى بَيْتِهِ مَسْرُورًا.`

const NEWS = `وافتتح المحافظ أمس مستشفى جديداً يضم 250 سريراً، وقال إن العمل فيه سيبدأ في 15 يناير 2012.
وذكر التقرير السنوي الصادر عن البنك الدولي أن الاقتصاد سينمو بنسبة 4.5% خلال عام 2011 مقارنة بنسبة 2.3% في عام 2010.
وطالبت النقابات بزيادة الأجور (منها أجور العمال) وتحسين ظروف العمل، مؤكدة أن الإضراب سيستمر.`

const FACING: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«' }
const apart = (text: string) => [...text].reverse().join('')
const together = (text: string) => (text.match(/\P{M}\p{M}*/gu) ?? []).reverse().join('')

/** Each line as it is seen from the left; a run of digits stays as it is read. */
function seen(text: string, turn: (text: string) => string, run: RegExp): string {
  return text
    .split('\n')
    .map((line) =>
      turn(line)
        .replace(run, turn)
        .replace(/[()«»]/gu, (mark) => FACING[mark] ?? mark),
    )
    .join('\n')
}

/** With a percent sign on the left of its number, as a letter would be, or on its right, as browsers and printers set it. */
const NUMBERS = { left: /\d[\d.,]*/gu, right: /%?\d[\d.,]*\d|\d/gu }

describe('text in the order in which it is seen', () => {
  it.each([
    ['vowel signs before their letters', apart],
    ['vowel signs after their letters', together],
  ])('is recognised and turned when it is vowelled, with %s', (_, turn) => {
    const damaged = seen(VOWELLED, turn, NUMBERS.left)
    expect(diagnose(signsOf(damaged, words))).toMatchObject({
      visual: { found: true },
      detached: { found: false },
    })
    expect(repair(damaged)).toBe(VOWELLED)
  })

  it.each([
    ['before their letters, percent signs left of their numbers', apart, NUMBERS.left],
    ['after their letters, percent signs left of their numbers', together, NUMBERS.left],
    ['before their letters, percent signs right of their numbers', apart, NUMBERS.right],
    ['after their letters, percent signs right of their numbers', together, NUMBERS.right],
  ])('has every sign in its place when it is turned: tanwin stood %s', (_, turn, numbers) => {
    expect(repair(seen(NEWS, turn, numbers))).toBe(NEWS)
  })
})

it('has every sign in its place where its letters are spelt by their shapes', () => {
  const shapes: Readonly<Record<string, string>> = {
    ا: 'ﺍ',
    د: 'ﺩ',
    ر: 'ﺭ',
    و: 'ﻭ',
    ي: 'ﻴ',
    م: 'ﻣ',
    ل: 'ﻟ',
    ب: 'ﺒ',
    ت: 'ﺘ',
  }
  const damaged = seen(NEWS, apart, NUMBERS.left).replace(
    /[\u0621-\u064a]/gu,
    (letter) => shapes[letter] ?? letter,
  )
  expect(repair(damaged)).toBe(NEWS)
})

describe('vowel signs apart from their letters', () => {
  it('leave the space after the word that they end, though each of them stands apart', () => {
    const text = VOWELLED.replace(/\n.*﴾.*/u, `\nوَحَمِدَ رَبَّ الْعَالَمِينَ.`)
    expect(repair(text.replace(/(?=[\u064b-\u0652\u0670]+)/gu, ' '))).toBe(text)
    expect(repair(text.replace(/[\u064b-\u0652\u0670]+/gu, ' $&'))).toBe(text)
  })

  it('are left where no words would come of it', () => {
    // Neither reading of these letters is a word: what is wrong with them is something else.
    const strange = VOWELLED.replace(/[\u0621-\u064a]/gu, (letter) => (letter === 'ا' ? 'ظ' : 'ث'))
    const damaged = strange.replace(/(?=[\u064b-\u0652])/gu, ' ')
    expect(diagnose(signsOf(damaged, words)).detached.found).toBe(false)
    expect(repair(damaged)).toBe(damaged)
  })
})
