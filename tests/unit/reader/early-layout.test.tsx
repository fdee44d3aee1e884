import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layOutAll, layOutFirstScreenFirst } from '../../../src/reader/early-layout.ts'

const { dataset } = document.documentElement

/** How the page was come to. */
function came(type: string, hash = ''): void {
  class Navigation {
    readonly type = type
  }
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Navigation()] as never)
  window.location.hash = hash
}

afterEach(() => {
  layOutAll()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the first screen of a text', () => {
  it('comes before the sections below it, which follow one by one until none waits', async () => {
    came('navigate')
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
    Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
    layOutFirstScreenFirst()
    expect(dataset.laid).toBe('1')
    window.dispatchEvent(new Event('load'))
    const seen = new Set<string | undefined>()
    await waitFor(
      () => {
        seen.add(dataset.laid)
        expect(dataset.laid).toBeUndefined()
      },
      { interval: 1 },
    )
    expect(seen.has('1')).toBe(true)
  })

  it('waits for nothing where an address leads into the text, or the browser comes back to it', () => {
    for (const [type, hash] of [
      ['navigate', '#para_12'],
      ['reload', ''],
      ['back_forward', ''],
    ] as const) {
      came(type, hash)
      layOutFirstScreenFirst()
      expect(dataset.laid, type).toBeUndefined()
    }
  })
})
