import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { routeTree } from './routeTree.gen.ts'
import { PageError } from './ui/shell/failure.tsx'

/** One router for the browser and for the build; the two differ only in their history. */
export function createMasarRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    // The reader places the view itself: a paragraph has a place below the bar, and focus goes with it.
    defaultHashScrollIntoView: false,
    defaultErrorComponent: PageError,
    trailingSlash: 'never',
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createMasarRouter>
  }
  interface StaticDataRouteOption {
    /** A page for a frame in another site: nothing of ours around it. */
    bare?: boolean
  }
}
