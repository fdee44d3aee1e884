import { createBrowserHistory, createRouter, type RouterHistory } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ActionListContext } from '../place/actions/actions-context.tsx'
import { readableHistory } from '../place/readable-history.ts'
import { parseSearch, stringifySearch } from '../place/search-values.ts'
import { PageError } from '../ui/shell/failure.tsx'
import type { PathParams } from './pages.ts'
import { routeTree } from './routeTree.gen.ts'

const loadActions = () => import('./thing-actions.ts').then(({ THING_ACTIONS }) => THING_ACTIONS)

function WithActions({ children }: { readonly children: ReactNode }) {
  return <ActionListContext value={loadActions}>{children}</ActionListContext>
}

/** One router for the browser and for the build; the two differ only in their history. */
export function createMasarRouter(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    history: readableHistory(history),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // src/place lands on what the fragment names: below the bar, and with the focus.
    defaultHashScrollIntoView: false,
    defaultErrorComponent: PageError,
    trailingSlash: 'never',
    InnerWrap: WithActions,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createMasarRouter>
  }
  interface StaticDataRouteOption {
    /**
     * The pages that the build writes of a route with a parameter in its path: a value for each of its own parameters.
     * What stands below it has the same, unless it says its own.
     */
    pages?: () => readonly PathParams[] | Promise<readonly PathParams[]>
    /** A page for a frame in another site: nothing of ours around it. */
    bare?: boolean
    /** A long text that ends where it ends, with bars and panes of its own: no list of pages stands below it. */
    noFooter?: boolean
    /** A text is read on it, by keys of its own. */
    reads?: boolean
    /** Its pages are many, and one comes to most of them from another: they do not each carry the style of the site. */
    oneOfMany?: boolean
  }
}
