import { describe, expect, it } from 'vitest'
import { groupThousands } from '../../../src/i18n/thousands.ts'

describe('large numbers', () => {
  it('are grouped as the United Nations writes them in each language', () => {
    expect(groupThousands('en', 2832)).toBe('2,832')
    expect(groupThousands('ar', 2832)).toBe('2\u00a0832')
    expect(groupThousands('en', 1234567)).toBe('1,234,567')
  })

  it('stay as they are below a thousand', () => {
    expect(groupThousands('ar', 0)).toBe('0')
    expect(groupThousands('en', 999)).toBe('999')
  })
})
