import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
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
