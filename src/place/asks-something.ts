import type { AnyRouter } from '@tanstack/react-router'

/** Whether the search part of the address says anything to the pages that stand there, sense or nonsense. */
export function asksSomething(router: AnyRouter): boolean {
  const { search } = router.latestLocation
  return router.matchRoutes(router.latestLocation).some(({ routeId }) => {
    const { validateSearch } = router.routesById[routeId].options
    return typeof validateSearch === 'function' && Object.keys(validateSearch(search)).length > 0
  })
}
