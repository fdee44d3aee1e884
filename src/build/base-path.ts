/** Where the built site will stand, as far as whoever builds it says so. */

/** The addresses that a site can have: without a search part, a fragment or a name to sign in with. */
function siteUrl(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  const isPlain = url && /^https?:$/.test(url.protocol) && `${url.origin}${url.pathname}` === url.href
  if (!isPlain) throw new Error(`SITE_ORIGIN is no address of a site: ${given}`)
  return url
}

const trimmed = (path: string): string => path.replace(/^\/+|\/+$/g, '')

/**
 * `BASE_PATH=/masar/` for a folder of a host; unless told, the path of `SITE_ORIGIN`, or `/`.
 * @throws Error when it is no path, or not the path of `SITE_ORIGIN`
 */
export function basePath(given = process.env.BASE_PATH, site = process.env.SITE_ORIGIN): string {
  const ofSite = site ? trimmed(siteUrl(site).pathname) : ''
  const inner = given === undefined ? ofSite : trimmed(given)
  if (ofSite !== '' && ofSite !== inner)
    throw new Error(`SITE_ORIGIN and BASE_PATH name two paths: ${site} and ${given}`)
  if (inner === '') return '/'
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(inner)) throw new Error(`BASE_PATH is no path: ${inner}`)
  return `/${inner}/`
}

/**
 * The whole address of the site, with a slash at its end: `SITE_ORIGIN=https://…`, for a build made for one host. Null
 * where only the host will know it.
 * @throws Error when it is no address, or not that of `BASE_PATH`
 */
export function siteAddress(given = process.env.SITE_ORIGIN, path = process.env.BASE_PATH): string | null {
  return given ? `${siteUrl(given).origin}${basePath(path, given)}` : null
}
