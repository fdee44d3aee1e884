/**
 * Every route of the app, with what it reads from an address: routes.txt, which a unit test holds against the router
 * itself (tests/unit/app/known-routes.test.ts), as the browser tests cannot load the app's modules.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface KnownRoute {
  /** `/$lang/read/$document`; what is below a `$` alone is whatever no other route has. */
  readonly template: string
  /** A page that there is: of the route itself, or the address above those of the routes in it. */
  readonly example: string
  /** The names of what it reads from the search part, not those of the routes that it stands in. */
  readonly reads: readonly string[]
}

/** A line of routes.txt. */
export const lineOf = ({ template, example, reads }: KnownRoute): string =>
  [template, example, reads.join(' ')].join('\t').trimEnd()

export const ROUTES: readonly KnownRoute[] = readFileSync(join(import.meta.dirname, 'routes.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [template = '', example = '', reads = ''] = line.split('\t')
    return { template, example, reads: reads === '' ? [] : reads.split(' ') }
  })

/** Every name that any page reads. */
export const PAGE_NAMES: readonly string[] = [...new Set(ROUTES.flatMap(({ reads }) => reads))]

const LANGUAGE = 1

/**
 * The addresses of nothing that are nearest to a page: of each route each piece that can be another, with a text in its
 * place that it cannot be. Not the language: what has none is no page of any route.
 */
export const withUnknownPiece = (wanted: string): string[] => [
  ...new Set(
    ROUTES.flatMap(({ template, example }) =>
      template.split('/').flatMap((piece, index) => {
        if (!piece.startsWith('$') || index === LANGUAGE) return []
        return [example.split('/').with(index, wanted).join('/')]
      }),
    ),
  ),
]

/** What stands before the first piece of a route that can be another, in Arabic: `/ar/read`. */
export const BEFORE_UNKNOWN: readonly string[] = [
  ...new Set(
    ROUTES.flatMap(({ template }) => {
      const pieces = template.replace('$lang', 'ar').split('/')
      const first = pieces.findIndex((piece) => piece.startsWith('$'))
      return first < 0 ? [] : [pieces.slice(0, first).join('/')]
    }),
  ),
]
