import { vi } from 'vitest'

/** jsdom lays nothing out: what watches for a new size is told of none. */
export function stubResizeObserver(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}
