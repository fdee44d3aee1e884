import { describe, expect, it } from 'vitest'
import { arabicStems } from '../../../src/search/words/arabic-stems.ts'
import { BROKEN_PLURALS } from '../../../src/search/words/arabic-words.ts'
import { englishStem } from '../../../src/search/words/english-stem.ts'
import { symbolNames, tokensOf } from '../../../src/search/words/tokens.ts'
import { foldArabic } from '../../../src/ui/fold-arabic.ts'

const stemsOf = (word: string) => {
  const { sure, possible } = arabicStems(word, true)
  return [...sure, ...possible]
}
const meet = (one: string, other: string) => stemsOf(one).some((stem) => stemsOf(other).includes(stem))

describe('Arabic forms', () => {
  it.each([
    ['تقرير', 'والتقرير'],
    ['تقرير', 'للتقرير'],
    ['تقرير', 'تقريرها'],
    ['تقرير', 'تقريران'],
    ['لجنة', 'للجنة'],
    ['لجانها', 'للجنة'],
    ['لغة', 'للغات'],
    ['مشارکۃ', 'المشاركة'],
    ['لجنة', 'واللجان'],
    ['قضية', 'بقضايا'],
    ['منظمة', 'منظماتها'],
    ['منظمة', 'المنظمتين'],
    ['سنة', 'سنتين'],
    ['لغة', 'باللغتين'],
    ['آلية', 'وبالآليات'],
    ['آلية', 'وآليته'],
    ['التزام', 'والالتزامات'],
    ['دولي', 'الدوليين'],
    ['هيئة', 'وهيئاتهم'],
    ['تحد', 'التحديات'],
    ['أيدٍ', 'الأيدي'],
    ['منشأة', 'والمنشآت'],
    ['مستوى', 'مستواها'],
    ['تكلفة', 'وتكاليفه'],
  ])('of one word meet: %s, %s', (one, other) => {
    expect(meet(one, other)).toBe(true)
  })

  it.each([
    ['دور', 'دورة'],
    ['دورة', 'دوره'],
    ['مشاركة', 'مشاركون'],
    ['مشارکۃ', 'مشاركون'],
    ['مساءلة', 'مسألة'],
    ['مسائلة', 'مسائل'],
    ['مجموعة', 'مجموع'],
    ['دولة', 'دولي'],
    ['علما', 'علم'],
    ['أحد', 'واحد'],
    ['جودة', 'وجود'],
    ['آمنة', 'أمن'],
    ['معنى', 'المعنية'],
    ['رأي', 'رأى'],
    ['تكليف', 'تكاليف'],
  ])('of two words do not: %s, %s', (one, other) => {
    expect(meet(one, other)).toBe(false)
  })

  it('of every broken plural meet those of its singular', () => {
    for (const [plural, singular] of Object.entries(BROKEN_PLURALS)) {
      expect(meet(plural, singular), `${plural} ${singular}`).toBe(true)
      expect(meet(`وال${plural}`, singular), `وال${plural} ${singular}`).toBe(true)
    }
  })

  it('list each plural once, however it is folded', () => {
    const plurals = Object.keys(BROKEN_PLURALS).map(foldArabic)
    expect(new Set(plurals).size).toBe(plurals.length)
  })
})

describe('English stems', () => {
  it('bring forms together, and keep apart what only looks alike', () => {
    expect(englishStem('policies')).toBe(englishStem('policy'))
    expect(englishStem('organisations')).toBe(englishStem('organization'))
    expect(englishStem('contributing')).toBe(englishStem('contributions'))
    expect(englishStem('contributors')).toBe(englishStem('contribute'))
    expect(englishStem('sectors')).not.toBe(englishStem('sect'))
    expect(englishStem('precise')).toBe(englishStem('precisely'))
    expect(englishStem('early')).not.toBe(englishStem('ear'))
    expect(englishStem('children')).toBe(englishStem('child'))
    expect(englishStem('held')).toBe(englishStem('holding'))
    expect(englishStem('regulatory')).toBe(englishStem('regulations'))
    expect(englishStem('governance')).not.toBe(englishStem('government'))
    expect(englishStem('international')).not.toBe(englishStem('internal'))
    expect(englishStem('organ')).not.toBe(englishStem('organization'))
  })
})

describe('tokens', () => {
  it('keep symbols and numbers whole', () => {
    const text =
      'القرار 65/141، والوثيقة A/66/77-E/2011/103 و3 500، كانون الأول/ديسمبر and/or WSIS-05/TUNIS/DOC/6(Rev.1)'
    expect(tokensOf(text).map((token) => token.text)).toEqual([
      'القرار',
      '65/141',
      'والوثيقة',
      'A/66/77-E/2011/103',
      'و',
      '3 500',
      'كانون',
      'الأول',
      'ديسمبر',
      'and',
      'or',
      'WSIS-05/TUNIS/DOC/6(Rev.1)',
    ])
  })

  it('know a resolution by its number, and two symbols each', () => {
    expect(symbolNames('a/res/٦٥/١٤١')).toContain('65/141')
    expect(symbolNames('A/66/77-E/2011/103')).toContain('A/66/77')
    expect(symbolNames('WSIS-05/TUNIS/DOC/6')).toHaveLength(1)
  })
})
