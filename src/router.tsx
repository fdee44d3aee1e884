import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router'
import { readableHistory } from './place/readable-history.ts'
import { parseSearch, stringifySearch } from './place/search-values.ts'
import { routeTree } from './routeTree.gen.ts'
import { ErrorNotice } from './ui/shell/error-notice.tsx'

/** One router for the browser and for the build; the two differ only in their history. */
export function createMasarRouter(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history: readableHistory(history),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // The reader places the view itself: a paragraph has a place below the bar, and focus goes with it.
    defaultHashScrollIntoView: false,
    defaultErrorComponent: ErrorNotice,
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
