import { describe, expect, test, vi } from 'vitest'
import { remembered, rememberedAlong } from '../../../../src/edition/remembered.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { clusterNames } from '../../../../src/timeline/drawing/cluster-names.ts'
import { loadAllWords } from '../../support/all-words.ts'

describe('the name of a cluster', () => {
  const dateText = (instant: number) => `$& ${instant}`
  test('has its count in the right form, and its days', async () => {
    await Promise.all([loadAllWords('en'), loadAllWords('ar')])
    const english = translatorFor('en', 'latn')
    const arabic = translatorFor('ar', 'arab')
    const inEnglish = clusterNames((words) => english.t('timeline:cluster', words), dateText)
    const inArabic = clusterNames(
      (words) => arabic.t('timeline:cluster', words),
      (instant) => `يوم ${instant}`,
    )
    expect(inEnglish(3, 1, 2)).toBe('3 events, $& 1 to $& 2')
    expect(inEnglish(3, 5, 6)).toBe('3 events, $& 5 to $& 6')
    expect(inArabic(2, 1, 2)).toBe('حدثان، من يوم 1 إلى يوم 2')
    expect(inArabic(11, 1, 2)).toBe('١١ حدثا، من يوم 1 إلى يوم 2')
  })

  test('is translated once a count', () => {
    const sentence = vi.fn(({ count, from, to }) => `${count}: ${from}-${to}`)
    const name = clusterNames(sentence, String)
    expect([name(3, 1, 2), name(3, 4, 5), name(4, 1, 2)]).toEqual(['3: 1-2', '3: 4-5', '4: 1-2'])
    expect(sentence).toHaveBeenCalledTimes(2)
  })
})

describe('what is remembered', () => {
  test('is asked for once', () => {
    const double = vi.fn((value: number) => value * 2)
    const known = remembered(double)
    expect([known(2), known(2), known(0), known(0)]).toEqual([4, 4, 0, 0])
    expect(double).toHaveBeenCalledTimes(2)
  })

  test('of things, once for each thing and not for its like', () => {
    const length = vi.fn((list: readonly number[]) => list.length)
    const known = rememberedAlong(length)
    const list = [1, 2]
    expect([known(list), known(list), known([1, 2])]).toEqual([2, 2, 2])
    expect(length).toHaveBeenCalledTimes(2)
  })
})
