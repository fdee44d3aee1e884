/**
 * One content security policy, in the served headers and in a meta tag of every page (for a host that sends no
 * headers). `frame-ancestors` counts only as a header, so the tag leaves it out.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  // A chart becomes a PNG by way of an SVG picture that the page itself has made.
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  // The one address that a page may start a program from (ui/offline/service-worker-address.ts).
  'trusted-types': 'masar-service-worker',
} as const

const written = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

export const META_POLICY = written(DIRECTIVES)
const HEADER_POLICY = written({ ...DIRECTIVES, 'frame-ancestors': "'self'" })

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': HEADER_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** `/ar/embed/…`: one chart, made to stand in a frame of any site. */
const EMBED = /^\/[a-z]{2}\/embed\//
/** What a framed chart in a sandbox fetches from what is then another origin, and data for anybody's program. */
const PUBLIC = /^\/(?:assets|data)\//

/** The headers of an answer, by the path that was asked for. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (PUBLIC.test(path)) return { ...SECURITY_HEADERS, 'access-control-allow-origin': '*' }
  if (!EMBED.test(path)) return SECURITY_HEADERS
  return {
    ...SECURITY_HEADERS,
    'content-security-policy': written({ ...DIRECTIVES, 'frame-ancestors': '*' }),
  }
}
