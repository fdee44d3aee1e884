import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import { createMasarRouter } from '../../../src/app/router.tsx'

/** Opens a page of the app at its address, as the browser does, routes and corpus included. */
export async function renderRoute(address: string) {
  // jsdom lays nothing out: there is nowhere to scroll to.
  Element.prototype.scrollIntoView = () => undefined
  window.scrollBy = () => undefined
  window.scrollTo = () => undefined
  document.elementsFromPoint = () => []
  // Nor does it load fonts.
  const fonts = Object.assign(new EventTarget(), { load: async () => [] })
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })
  const router = createMasarRouter(createMemoryHistory({ initialEntries: [address] }))
  await router.load()
  return { router, ...render(<RouterProvider router={router} />) }
}

/**
 * The page at an address, drawn once for tests that only look at it: a page of hundreds of entries takes jsdom a second.
 * Each of them is given a copy of its own.
 */
export function drawnOnce(address: string) {
  let drawn: Promise<Element> | null = null
  const draw = async () => {
    const { container } = await renderRoute(address)
    const page = container.cloneNode(true)
    cleanup()
    return page as Element
  }
  return async (): Promise<Element> => {
    drawn ??= draw()
    const page = (await drawn).cloneNode(true) as Element
    document.body.replaceChildren(page)
    onTestFinished(() => page.remove())
    return page
  }
}
