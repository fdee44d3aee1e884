import { describe, expect, it } from 'vitest'
import { ACTIONS, actionOf, digitOf, KEYS } from '../../../../src/present/stage/keys.ts'
import { swipeStep } from '../../../../src/present/stage/use-swipe.ts'
import type { KeyStroke } from '../../../../src/ui/keyboard/intents.ts'

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('the keys of a stage', () => {
  it('have arrows that lead on in the direction of the language', () => {
    expect(actionOf(stroke('ArrowLeft'), 'rtl')).toBe('next')
    expect(actionOf(stroke('ArrowRight'), 'rtl')).toBe('previous')
    expect(actionOf(stroke('ArrowRight'), 'ltr')).toBe('next')
    expect(actionOf(stroke('ArrowLeft'), 'ltr')).toBe('previous')
  })

  it.each(['rtl', 'ltr'] as const)(
    'have a clicker, Space and Enter that never turn round, in %s',
    (direction) => {
      for (const key of [' ', 'Enter', 'PageDown', 'ArrowDown'])
        expect(actionOf(stroke(key), direction)).toBe('next')
      for (const key of ['PageUp', 'ArrowUp']) expect(actionOf(stroke(key), direction)).toBe('previous')
      expect(actionOf(stroke(' ', { shiftKey: true }), direction)).toBe('previous')
      expect(actionOf(stroke('Home'), direction)).toBe('first')
      expect(actionOf(stroke('End'), direction)).toBe('last')
    },
  )

  it('are found by their place on an Arabic keyboard', () => {
    expect(actionOf(stroke('لا', { code: 'KeyB' }), 'rtl')).toBe('black')
    expect(actionOf(stroke('م', { code: 'KeyL' }), 'rtl')).toBe('language')
    expect(actionOf(stroke('؟', { shiftKey: true }), 'rtl')).toBe('help')
    expect(actionOf(stroke('.'), 'ltr')).toBe('black')
  })

  it('are left to the browser with Ctrl, Alt or Meta', () => {
    expect(actionOf(stroke('l', { code: 'KeyL', ctrlKey: true }), 'ltr')).toBeNull()
    expect(actionOf(stroke('ArrowLeft', { altKey: true }), 'ltr')).toBeNull()
    expect(digitOf(stroke('4', { metaKey: true }))).toBeNull()
  })

  it('are each the key of one thing, and each thing has one', () => {
    const all = ACTIONS.flatMap((action) => KEYS[action].map((key) => JSON.stringify(key)))
    expect(new Set(all).size).toBe(all.length)
    expect(ACTIONS.filter((action) => KEYS[action].length === 0)).toEqual([])
  })

  it('are digits in either script', () => {
    expect([stroke('4'), stroke('٤'), stroke('k')].map(digitOf)).toEqual(['4', '4', null])
  })
})

describe('a finger', () => {
  it('turns the page as a book of that language is turned', () => {
    expect(swipeStep(-80, 5, 'ltr')).toBe(1)
    expect(swipeStep(80, 5, 'ltr')).toBe(-1)
    expect(swipeStep(80, 5, 'rtl')).toBe(1)
    expect(swipeStep(-80, 5, 'rtl')).toBe(-1)
  })

  it('that goes a little way or up and down turns nothing', () => {
    expect(swipeStep(20, 0, 'ltr')).toBeNull()
    expect(swipeStep(60, 90, 'rtl')).toBeNull()
  })
})
