import { expect, it } from 'vitest'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'

const words = loadWords()

/** Letters that have a shape of their own at each place, and some whose one shape is the letter itself. */
const SHAPES: Readonly<Record<string, string>> = {
  ب: 'ﺒ',
  ت: 'ﺘ',
  ح: 'ﺤ',
  خ: 'ﺨ',
  س: 'ﺴ',
  ع: 'ﻌ',
  ف: 'ﻔ',
  ك: 'ﻜ',
  ل: 'ﻠ',
  م: 'ﻤ',
  ن: 'ﻨ',
  ه: 'ﻬ',
  ي: 'ﻴ',
}

it('are found in a vowelled text, whose signs stand between the shapes, and letters with them', () => {
  const text = `قَالَ الْمُعَلِّمُ لِلتِّلْمِيذِ: اُكْتُبِ الدَّرْسَ، ثُمَّ اقْرَأْهُ بِصَوْتٍ عَالٍ.
فَأَجَابَ التِّلْمِيذُ: نَعَمْ، يَا أُسْتَاذِي، سَأَفْعَلُ ذَلِكَ، ثُمَّ خَرَجَ مِنَ الْمَدْرَسَةِ.
وَذَهَبَ إِلَى بَيْتِهِ مَسْرُورًا بِمَا تَعَلَّمَ فِي هَذَا الْيَوْمِ الْجَمِيلِ.`
  const shaped = text.replace(/[\u0621-\u064a]/gu, (letter) => SHAPES[letter] ?? letter)
  expect(repairLines(shaped, words).map((line) => line.text)).toEqual(text.split('\n'))
})
