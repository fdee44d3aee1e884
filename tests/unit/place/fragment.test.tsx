import { createBrowserHistory } from '@tanstack/react-router'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addFragment, moveFragment, presentFragment, presentHash } from '../../../src/place/fragment.ts'

const history = createBrowserHistory()
const told = vi.fn()

beforeEach(() => {
  window.history.replaceState(null, '', '/ar/read/a-66-77?text=en#para_3')
  told.mockClear()
})
const stop = history.subscribe(told)
afterAll(() => stop())

describe('the live fragment', () => {
  it('is read decoded, whatever stands there', () => {
    expect(presentFragment()).toBe('para_3')
    window.history.replaceState(null, '', '#50%')
    expect(presentFragment()).toBe('50%')
    window.history.replaceState(null, '', '/ar')
    expect(presentHash()).toEqual({})
  })
  it('moves along with the reading: no entry more, and the router is not told', () => {
    const { length } = window.history
    moveFragment(history, 'para_4')
    expect(window.location.href).toMatch(/\/ar\/read\/a-66-77\?text=en#para_4$/)
    moveFragment(history, null)
    expect(window.location.href).toMatch(/\?text=en$/)
    expect(window.history.length).toBe(length)
    expect(told).not.toHaveBeenCalled()
  })
  it('moves on the address of a navigation that is under way, not on the one that is left', () => {
    history.push('/ar/read/a-66-77/timeline#para_3')
    moveFragment(history, 'para_9')
    expect(window.location.pathname + window.location.hash).toBe('/ar/read/a-66-77/timeline#para_9')
  })
  it('gets an entry of its own by a jump, but not to where it is already', () => {
    const { length } = window.history
    addFragment(history, 'sec_5')
    history.flush()
    expect(window.history.length).toBe(length + 1)
    expect(window.location.href).toMatch(/\?text=en#sec_5$/)
    addFragment(history, 'sec_5')
    history.flush()
    expect(window.history.length).toBe(length + 1)
  })
})
