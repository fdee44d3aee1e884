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
  it.each([
    ['/', 'Slash', {}],
    ['/', 'Digit7', { shiftKey: true }],
    ['ظ', 'Slash', {}],
    ['k', 'KeyK', { ctrlKey: true }],
    ['k', 'KeyK', { metaKey: true }],
    ['ن', 'KeyK', { ctrlKey: true }],
  ])('opens the search: %s on %s %o', (key, code, more) => {
    expect(intentOf(stroke(key, code, more), 'rtl')).toBe('search')
  })
  it('K with more than Ctrl or ⌘ is not the search', () => {
    expect(intentOf(stroke('k', 'KeyK', { ctrlKey: true, shiftKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('k', 'KeyK', { ctrlKey: true, altKey: true }), 'ltr')).toBeNull()
  })
  it('with a modifier belongs to the browser', () => {
    expect(intentOf(stroke('l', 'KeyL', { ctrlKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('l', 'KeyL', { metaKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('J', 'KeyJ', { shiftKey: true }), 'ltr')).toBeNull()
  })
  it('that is held goes on through the text, and does everything else once', () => {
    const held = (key: string, code: string) => intentOf({ ...stroke(key, code), repeat: true }, 'ltr')
    expect(held('j', 'KeyJ')).toBe('next')
    expect(held('n', 'KeyN')).toBe('next-segment')
    for (const [key, code] of [
      ['l', 'KeyL'],
      ['e', 'KeyE'],
      ['t', 'KeyT'],
      ['c', 'KeyC'],
      [',', 'Comma'],
    ] as const)
      expect(held(key, code), key).toBeNull()
  })

  it('with AltGr, or while a character is put together, types that character', () => {
    const altGr = { getModifierState: (modifier: string) => modifier === 'AltGraph' }
    expect(intentOf(stroke('e', 'KeyE', altGr), 'ltr')).toBeNull()
    expect(intentOf(stroke('€', 'KeyE', { ctrlKey: true, altKey: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('e', 'KeyE', { isComposing: true }), 'ltr')).toBeNull()
    expect(intentOf(stroke('Dead', 'KeyE'), 'ltr')).toBeNull()
    // Safari does not say of the key that ends a composition that it is part of one.
    for (const [key, code] of [
      ['Escape', 'Escape'],
      ['ArrowLeft', 'ArrowLeft'],
      ['e', 'KeyE'],
      ['?', 'Slash'],
    ] as const)
      expect(intentOf(stroke(key, code, { isComposing: false, keyCode: 229 }), 'ltr'), key).toBeNull()
    expect(intentOf(stroke('k', 'KeyK', { ctrlKey: true, keyCode: 229 }), 'ltr')).toBeNull()
    expect(intentOf(stroke('e', 'KeyE', { keyCode: 69 }), 'ltr')).toBe('evidence')
    expect(intentOf(stroke('Process', 'KeyL'), 'rtl')).toBeNull()
  })
  it.each<[string, string, string, Intent | null]>([
    ['AZERTY', ',', 'KeyM', 'settings'],
    ['AZERTY', ';', 'Comma', null],
    ['Dvorak', 'e', 'KeyD', 'evidence'],
    ['Dvorak', 'd', 'KeyH', null],
    ['Dvorak', 'n', 'KeyL', 'next-segment'],
    ['Turkish', 'é', 'KeyE', null],
    ['Arabic', 'و', 'Comma', 'settings'],
    ['Russian', 'у', 'KeyE', 'evidence'],
    ['Latin with Caps Lock', 'J', 'KeyJ', 'next'],
  ])('is what it types where that is Latin, else its place: %s %s', (_, key, code, intent) => {
    expect(intentOf(stroke(key, code), 'ltr')).toBe(intent)
  })
  it('that types the Arabic comma opens the settings, with Shift or without', () => {
    expect(intentOf(stroke('،', 'KeyK', { shiftKey: true }), 'rtl')).toBe('settings')
    expect(intentOf(stroke('،', 'Comma'), 'rtl')).toBe('settings')
  })
})
