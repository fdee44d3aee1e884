import { describe, expect, it } from 'vitest'
import { type Intent, intentOf, type KeyStroke } from '../../../src/ui/keyboard/intents.ts'

const stroke = (key: string, code = '', more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('a key', () => {
  it('goes on towards the inline end: left in Arabic, right in English', () => {
    expect(intentOf(stroke('ArrowLeft'), 'rtl')).toBe('next')
    expect(intentOf(stroke('ArrowLeft'), 'ltr')).toBe('previous')
    expect(intentOf(stroke('ArrowRight'), 'rtl')).toBe('previous')
    expect(intentOf(stroke('ArrowRight'), 'ltr')).toBe('next')
  })
  it('never takes the arrows that scroll', () => {
    expect(intentOf(stroke('ArrowDown'), 'rtl')).toBeNull()
    expect(intentOf(stroke('ArrowUp'), 'ltr')).toBeNull()
  })
  it.each<[string, string, Intent]>([
    ['ت', 'KeyJ', 'next'],
    ['ن', 'KeyK', 'previous'],
    ['ل', 'KeyG', 'go-to'],
    ['م', 'KeyL', 'switch-language'],
    ['؟', 'Slash', 'help'],
  ])('means the same on an Arabic keyboard (%s)', (key, code, intent) => {
    expect(intentOf(stroke(key, code), 'rtl')).toBe(intent)
  })
  it('takes a smaller step with the shift key', () => {
    expect(intentOf(stroke('J', 'KeyJ', { shiftKey: true }), 'ltr')).toBe('next-segment')
    expect(intentOf(stroke('K', 'KeyK', { shiftKey: true }), 'rtl')).toBe('previous-segment')
  })
  it('with a modifier belongs to the browser', () => {
    expect(intentOf(stroke('l', 'KeyL', { ctrlKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('l', 'KeyL', { metaKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('E', 'KeyE', { shiftKey: true }), 'ltr')).toBeNull()
  })
})
