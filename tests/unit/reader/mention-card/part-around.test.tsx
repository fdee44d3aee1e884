import { describe, expect, it } from 'vitest'
import { partAround } from '../../../../src/reader/mention-card/part-around.ts'

/** The innermost of elements that stand in one another, each with its locator. */
function within(...locators: string[]): HTMLElement {
  let inner = document.createElement('main')
  for (const locator of locators) {
    const element = document.createElement('span')
    element.dataset.locator = locator
    inner.append(element)
    inner = element
  }
  return inner
}

describe('the part around a mention', () => {
  it('is the nearest one, in whatever document', () => {
    expect(partAround(within('a-66-77/sec_2', 'a-66-77/para_12', 'actor/icann'))).toBe('a-66-77/para_12')
    expect(partAround(within('some-new-report/para_3', 'actor/icann'))).toBe('some-new-report/para_3')
  })

  it('is neither a thing of the record nor anything that is no locator', () => {
    expect(partAround(within('a-66-77/para_12', 'event/tunis', 'no locator', 'actor/icann'))).toBe(
      'a-66-77/para_12',
    )
    expect(partAround(within('event/tunis', 'actor/icann'))).toBeNull()
  })

  it('is not the part that the mention itself leads to', () => {
    expect(partAround(within('a-66-77/para_12', 'a-66-77/para_35'))).toBe('a-66-77/para_12')
  })
})
