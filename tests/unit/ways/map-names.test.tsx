import { fireEvent } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type * as Naming from '../../../src/place/names.ts'
import { stubResizeObserver } from '../support/no-resizing.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })

const asked = vi.hoisted(() => ({ names: 0 }))
vi.mock('../../../src/place/names.ts', async (importOriginal) => {
  const naming = await importOriginal<typeof Naming>()
  const counting = (names: Naming.Names): Naming.Names => ({
    short: names.short,
    full: (locator) => {
      asked.names += 1
      return names.full(locator)
    },
  })
  return {
    ...naming,
    namesIn: (...told: Parameters<typeof naming.namesIn>) => counting(naming.namesIn(...told)),
    useNames: (...told: Parameters<typeof naming.useNames>) => counting(naming.useNames(...told)),
  }
})

afterEach(() => vi.unstubAllGlobals())

it('puts what its clauses are called in words once, whatever is pointed at and opened', async () => {
  stubResizeObserver()
  const { container } = await renderRoute('/en/map')
  const clauses = container.querySelectorAll('svg a[data-clause]')
  expect(clauses.length).toBeGreaterThan(100)
  const [first, second] = clauses
  if (!first || !second) throw new Error('no clauses')
  asked.names = 0
  fireEvent.focus(first)
  fireEvent.click(second)
  await vi.waitFor(() => expect(second.hasAttribute('data-open')).toBe(true))
  // The card of the one that is open, not every clause of the drawing.
  expect(asked.names).toBeLessThan(20)
})
