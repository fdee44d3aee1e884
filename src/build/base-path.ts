/**
 * Where the built site will stand: `BASE_PATH=/masar/` for a folder of a host, `/` unless told. `SITE_ORIGIN`, for a
 * build made for one host, makes the links between languages absolute, as search engines want them.
 * @throws Error when it is no path
 */
export function basePath(given = process.env.BASE_PATH): string {
  const inner = (given ?? '').replace(/^\/+|\/+$/g, '')
  if (inner === '') return '/'
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(inner)) throw new Error(`BASE_PATH is no path: ${given}`)
  return `/${inner}/`
}

export const siteOrigin = (given = process.env.SITE_ORIGIN): string => {
  if (!given) return ''
  return new URL(given).origin
}
