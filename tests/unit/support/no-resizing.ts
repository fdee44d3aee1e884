import { act } from '@testing-library/react'
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

/** What watches for a size is told once that it has one, as a browser does, and of no other. */
export function stubFirstSize(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly tell: () => void
      constructor(tell: () => void) {
        this.tell = tell
      }
      observe() {
        queueMicrotask(() => act(this.tell))
      }
      unobserve() {}
      disconnect() {}
    },
  )
}
