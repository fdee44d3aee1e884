/**
 * One content security policy, in the served headers and in a meta tag of every page (for a host that sends no
 * headers). `frame-ancestors` counts only as a header, so the tag leaves it out.
 */

/** Hashes of the scripts and the styles that stand in the pages themselves, one of each in a page: `sha256-…`. */
export interface InlineHashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

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
  // The addresses that a page may start a program from (ui/offline/service-worker-address.ts, search/worker-address.ts,
  // rescue/repairing/worker-addresses.ts).
  'trusted-types': 'masar-service-worker masar-search masar-rescue',
} as const

const written = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const hashes = (inline: readonly string[]): string[] => inline.map((hash) => `'${hash}'`)

function directivesWith(inline: InlineHashes | null): Readonly<Record<string, string>> {
  if (!inline) return DIRECTIVES
  return {
    ...DIRECTIVES,
    'script-src': ["'self'", ...hashes(inline.scripts)].join(' '),
    'style-src': ["'self'", ...hashes(inline.styles)].join(' '),
  }
}

/** Of a talk that is one file: it has everything in it, and asks nobody for anything. */
export const filePolicy = ({ scripts, styles }: InlineHashes): string =>
  written({
    'default-src': "'none'",
    'script-src': hashes(scripts).join(' '),
    'style-src': hashes(styles).join(' '),
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  })

export const metaPolicy = (inline: InlineHashes): string => written(directivesWith(inline))

/**
 * Without a Cross-Origin-Opener-Policy: a browser refuses every page that has one to a window opened out of a sandboxed
 * frame, which is how many sites embed a chart, and no page here has secrets to keep from its opener.
 */
export const securityHeaders = (inline: InlineHashes | null): Readonly<Record<string, string>> => ({
  'content-security-policy': written({ ...directivesWith(inline), 'frame-ancestors': "'self'" }),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
})

/** `/ar/embed/…`: one chart, made to stand in a frame of any site. */
const EMBED = /^\/[a-z]{2}\/embed\//
/** What a framed chart in a sandbox fetches from what is then another origin, and data for anybody's program. */
const PUBLIC = /^\/(?:assets|data)\//
/** Talks as one file: to be saved and opened from the disk; in the site their scripts would be refused. */
const SAVED = /^\/talks\//
/** Files whose names change with their content. */
const NAMED_BY_CONTENT = /^\/assets\//

/**
 * The headers of an answer.
 * @param path what was asked for, below the path at which the site stands; begins with a slash
 */
export function headersFor(path: string, inline: InlineHashes | null): Readonly<Record<string, string>> {
  // No page is among them, so nothing stands in one.
  if (PUBLIC.test(path)) return { ...securityHeaders(null), 'access-control-allow-origin': '*' }
  const usual = securityHeaders(inline)
  if (SAVED.test(path)) return { ...usual, 'content-disposition': 'attachment' }
  if (!EMBED.test(path)) return usual
  return {
    ...usual,
    'content-security-policy': written({ ...directivesWith(inline), 'frame-ancestors': '*' }),
  }
}

/** How long a browser may keep an answer without asking again. */
export const cachingFor = (path: string): string =>
  NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
