import { type AnyRoute, createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { pagePaths } from '../../../src/app/pages.ts'
import { createMasarRouter } from '../../../src/app/router.tsx'
import { isOneOfEach } from '../../../src/build/alike-pages.ts'
import { lineOf } from '../../hostile/routes.ts'

const withoutSlash = (path: string) => path.replace(/(?<=.)\/$/, '')

/** What a route reads: the names that it takes from a search part in which every name stands. */
function readBy({ options }: AnyRoute): string[] {
  const everyName = new Proxy(
    {},
    {
      get: () => 'x',
      getOwnPropertyDescriptor: () => ({ value: 'x', configurable: true, enumerable: true }),
    },
  )
  return typeof options.validateSearch === 'function' ? Object.keys(options.validateSearch(everyName)) : []
}

/** The address of a route, from the first page that there is of it or in it. */
function exampleOf(template: string, pages: readonly string[], own: ReadonlySet<string>): string {
  const literal = template.replace('$lang', 'ar')
  const pattern = withoutSlash(template).replace(/\/\$$/, '').replace(/\$\w+/g, '[^/]+')
  const start = new RegExp(`^${pattern}(?=/|$)`)
  const found = pages
    .flatMap((page) => start.exec(page)?.[0] ?? [])
    .find((page) => page === literal || !own.has(page))
  if (found === undefined) throw new Error(`there is no page of ${template}`)
  return template.endsWith('/$') ? `${found}/nothing` : found
}

it('the routes that hostile addresses are made of are those of the app', async () => {
  const routes: AnyRoute[] = Object.values(createMasarRouter(createMemoryHistory()).routesById)
  const written = await pagePaths(routes)
  // A page with an address of its own is none of a route with a parameter in that place.
  const own = new Set(routes.map(({ fullPath }) => withoutSlash(fullPath).replace('$lang', 'ar')))
  const pages = written.filter(isOneOfEach).sort()
  const reads = new Map<string, string[]>()
  for (const route of routes) {
    const template = withoutSlash(route.fullPath)
    reads.set(template, [...(reads.get(template) ?? []), ...readBy(route)])
  }
  const lines = [...reads].map(([template, names]) =>
    lineOf({ template, example: exampleOf(template, pages, own), reads: names }),
  )
  // A route is new, gone, or reads another name: `npx vitest run tests/unit/app/known-routes.test.ts -u` writes it down.
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('../../hostile/routes.txt')
})
