import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/ui/settings/settings.ts'

describe('stored settings', () => {
  it('come back as they were kept', () => {
    const kept = { ...DEFAULT_SETTINGS, theme: 'dark' as const, digits: 'arab' as const }
    expect(parseSettings(JSON.stringify(kept))).toEqual(kept)
  })
  it('lose only the value that cannot be read', () => {
    expect(parseSettings('{"theme":"dark","textSize":"enormous"}')).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    })
  })
  it('are the defaults when nothing sensible is stored', () => {
    for (const stored of [null, '', 'null', '[]', '"x"', '{', '{"theme":{"a":1}}']) {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS)
    }
  })
  it('never throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => Boolean(parseSettings(stored))))
  })
})
