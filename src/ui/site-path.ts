/** Where the site stands on its host: at its root, or in a folder. The app's own paths leave that out. */
const BASE = import.meta.env.BASE_URL

/** For a link that the router does not make: the path of a page or file of ours as a browser asks for it. */
export const publicPath = (path: string): string => `${BASE}${path.replace(/^\//, '')}`

/** The path of ours at a path of the host. */
export function ownPath(path: string): string {
  const folder = BASE.slice(0, -1)
  return path.startsWith(folder) ? path.slice(folder.length) || '/' : path
}
