import { describe, expect, it } from 'vitest'
import { kafEvidence, restoreInitialKaf } from '../../../../src/edition/rules/kaf.ts'
import { restoreYeh } from '../../../../src/edition/rules/yeh.ts'

const restore = (text: string) => restoreYeh(restoreInitialKaf({ line: 1, text, changes: [] })).text

describe('what a madda can be by its place', () => {
  it('is real after a letter that joins and at the end of a word', () => {
    expect(kafEvidence('الآراء', 2)).toBe('madda')
    expect(kafEvidence('بدآ', 2)).toBe('madda')
  })

  it('is a kaf after an alef and before one', () => {
    expect(kafEvidence('أآد', 1)).toBe('kaf')
    expect(kafEvidence('آان', 0)).toBe('kaf')
  })

  it('is a kaf before a yeh that kept its medial form and real before one that lost its initial form', () => {
    expect(kafEvidence('وآيل', 1)).toBe('kaf')
    expect(kafEvidence('آیسلندا', 0)).toBe('madda')
  })
})

describe('giving back the kaf', () => {
  it.each([
    ['آما أآدت المشارآة', 'كما أكدت المشاركة'],
    ['آليات أخرى في آسيا وآخرون', 'آليات أخرى في آسيا وآخرون'],
    ['القرآن ومرآته ورآه', 'القرآن ومرآته ورآه'],
    ['وآالة ووآيل', 'وكالة ووكيل'],
    ['آُلف بذلك', 'كُلف بذلك'],
    ['آآبة', 'كآبة'],
  ])('reads %s as %s', (damaged, sound) => {
    expect(restore(damaged)).toBe(sound)
  })

  it.each([
    ['آبار المسؤولين', 'كبار المسؤولين'],
    ['آبار النفط', 'آبار النفط'],
    ['آلية الطب', 'كلية الطب'],
    ['آلية جدیدة', 'آلية جديدة'],
    ['آل سعود', 'آل سعود'],
    ['آل شيء', 'كل شيء'],
    ['في آن واحد', 'في آن واحد'],
    ['المنطقة آكل', 'المنطقة ككل'],
  ])('lets the neighbour decide: %s is %s', (damaged, sound) => {
    expect(restore(damaged)).toBe(sound)
  })
})
