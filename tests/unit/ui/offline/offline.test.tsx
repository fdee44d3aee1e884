import { afterEach, describe, expect, it, vi } from 'vitest'
import { offlineNow, startOffline } from '../../../../src/ui/offline/offline.ts'

describe('Masar without a network', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'serviceWorker')
  })

  it('is left alone in a window that a sandboxed frame opened, where to ask for it is an error', () => {
    vi.stubGlobal('isSecureContext', true)
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      get: () => {
        throw new DOMException('the context is sandboxed', 'SecurityError')
      },
    })
    expect(() => startOffline()).not.toThrow()
    expect(offlineNow().phase).toBe('unable')
  })
})
