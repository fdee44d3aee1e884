import { expect, it } from 'vitest'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'

const words = loadWords()

it('are found in a vowelled text, whose signs stand between the shapes, and letters with them', () => {
  // As a browser prints it: letters that have one shape are spelt as letters.
  const printed = `ﺑِﺴْﻢِ اﻟﻠﻪِ اﻟﺮﺣْﻤٰﻦِ اﻟﺮﺣِﻴﻢِ
اﻟْﺤَﻤْﺪُ ﻟِﻠﻪِ رَب اﻟْﻌَﺎﻟَﻤِﻴﻦَ اﻟﺮﺣْﻤٰﻦِ اﻟﺮﺣِﻴﻢِ
ﻗَﺎلَ اﻟْﻤُﻌَﻠﻢُ ﻟِﻠﺘﻠْﻤِﻴﺬِ: اُﻛْﺘُﺐِ اﻟﺪرْسَ، ﺛُﻢ اﻗْﺮَأْهُ ﺑِﺼَﻮْتٍ ﻋَﺎلٍ!
ﻓَﺄَﺟَﺎبَ اﻟﺘﻠْﻤِﻴﺬُ: ﻧَﻌَﻢْ، ﻳَﺎ أُﺳْﺘَﺎذِي، ﺳَﺄَﻓْﻌَﻞُ ذَﻟِﻚَ.`
  expect(repairLines(printed, words).map((line) => line.text)).toEqual([
    'بِسْمِ اللهِ الرحْمٰنِ الرحِيمِ',
    'الْحَمْدُ لِلهِ رَب الْعَالَمِينَ الرحْمٰنِ الرحِيمِ',
    'قَالَ الْمُعَلمُ لِلتلْمِيذِ: اُكْتُبِ الدرْسَ، ثُم اقْرَأْهُ بِصَوْتٍ عَالٍ!',
    'فَأَجَابَ التلْمِيذُ: نَعَمْ، يَا أُسْتَاذِي، سَأَفْعَلُ ذَلِكَ.',
  ])
})
