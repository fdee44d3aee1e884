import type { RouterHistory } from '@tanstack/react-router'
import { readablePath } from './address.ts'

/** A history whose paths can all be read by the router, which throws at one that it cannot decode. */
export function readableHistory(history: RouterHistory): RouterHistory {
  return Object.create(history, {
    location: {
      get: () => {
        const { location } = history
        const pathname = readablePath(location.pathname)
        if (pathname === location.pathname) return location
        return { ...location, pathname, href: `${pathname}${location.search}${location.hash}` }
      },
    },
  })
}
