import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { keepComposedKeys } from '../../../src/ui/keyboard/composed-keys.ts'

keepComposedKeys()

describe('a key that puts a character together', () => {
  const heard = vi.fn()
  const press = (more: KeyboardEventInit) => {
    const { container, unmount } = render(<input onKeyDown={heard} />)
    window.addEventListener('keydown', heard, true)
    window.addEventListener('keydown', heard)
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...more })
    container.querySelector('input')?.dispatchEvent(event)
    window.removeEventListener('keydown', heard, true)
    window.removeEventListener('keydown', heard)
    unmount()
    const times = heard.mock.calls.length
    heard.mockClear()
    return { times, event }
  }

  it.each([
    { key: 'ArrowDown', isComposing: true },
    { key: 'Enter', isComposing: false, keyCode: 229 },
    { key: 'Escape', keyCode: 229 },
    { key: 'e', code: 'KeyE', keyCode: 229 },
  ])('is heard by nothing of the page, and keeps its own effect: %o', (more) => {
    const { times, event } = press(more)
    expect(times).toBe(0)
    expect(event.defaultPrevented).toBe(false)
  })
  it('is one thing, any other key another', () => {
    expect(press({ key: 'ArrowDown', keyCode: 40 }).times).toBe(3)
  })
})
