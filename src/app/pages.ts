/** The addresses that the build writes: the routes themselves say which pages there are. */
import type { AnyRoute, StaticDataRouteOption } from '@tanstack/react-router'

export type PathParams = Readonly<Record<string, string>>

/** What a page is made of, from the outermost route to the page itself. */
function chainOf(route: AnyRoute): AnyRoute[] {
  const parent: AnyRoute | undefined = route.parentRoute
  return parent ? [...chainOf(parent), route] : [route]
}

/** Every choice of parameters for a page; what an inner route says of a parameter holds. */
async function choicesOf(route: AnyRoute): Promise<PathParams[]> {
  let choices: PathParams[] = [{}]
  for (const { options } of chainOf(route)) {
    const { pages }: StaticDataRouteOption = options.staticData ?? {}
    if (!pages) continue
    const own = await pages()
    choices = choices.flatMap((outer) => own.map((inner) => ({ ...outer, ...inner })))
  }
  return choices
}

function pathOf(template: string, params: PathParams): string {
  const path = template.replace(/\$(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`the route ${template} does not say its pages: which ${name}?`)
    return value
  })
  return path.replace(/(?<=.)\/$/, '')
}

/** Routes that other routes stand in are no pages of their own, and a route for whatever does not exist is none. */
const isPage = ({ children, fullPath }: AnyRoute): boolean =>
  Object.keys(children ?? {}).length === 0 && !fullPath.endsWith('/$')

/**
 * The path of every page, each once.
 * @throws Error when a route does not say which pages it has
 */
export async function pagePaths(routes: readonly AnyRoute[]): Promise<string[]> {
  const paths = new Set<string>()
  for (const route of routes.filter(isPage)) {
    for (const params of await choicesOf(route)) paths.add(pathOf(route.fullPath, params))
  }
  return [...paths]
}
