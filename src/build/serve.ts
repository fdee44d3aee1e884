/** Serves the built site as a production host should: security headers, clean addresses, 404 in the right language. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import files from '@fastify/static'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { ROOM_FILE, ROOM_PATH, type RoomFile } from '../present/following/protocol.ts'
import { cachingFor, headersFor, securityHeaders } from './headers.ts'
import { turnOf } from './in-turn.ts'
import { notFoundPages } from './not-found-pages.ts'
import { readAnew } from './read-anew.ts'
import { createRoom, type RoomOptions } from './room/room.ts'
import { addRoom } from './room/routes.ts'
import { readSiteFacts, siteFactsFile } from './site-facts.ts'

/** A request that has not come whole after this long is given up. */
const REQUEST_MS = 30_000
/** Its head has to come sooner, and how long each has taken is looked at so often. */
const PATIENCE = { headMs: 10_000, lookMs: 5_000 }
/** Who was refused has the answer by then; a connection that is only closed on our side stays as long as theirs does. */
const FAREWELL_MS = 1_000
/** Connections at a time: a thousand followers with a page each. */
const MOST_CONNECTIONS = 8_000

/** The page that says that nothing is there is no page of its own: asked for by name it is not found either. */
const NOT_FOUND_PAGE = /\/404(?:\.html)?\/?$/
const INDEX_PAGE = /\/index\.html$/
/** What can be the path of this site: an address that begins with two strokes leads to another one. */
const OWN_PATH = /^\/(?![/\\])/
/** The beginning of an address that names the host too, as programs between a browser and a site write it. */
const ORIGIN = /^https?:\/\/[^/?#]*(?=\/)/i
/** A letter, a digit or one of the few marks that mean themselves in an address (RFC 3986, 2.3), encoded all the same. */
const ENCODED = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi
/** The same address in its plain form (RFC 3986, 6.2.2.2): what is known of a path is known of each way to write it. */
const plain = (url: string): string => url.replace(ENCODED, decodeURIComponent)

/** Ranges as the standard writes them (RFC 9110, 14.1.2); others are as if nobody had asked for a part. */
const RANGES = /^bytes=(?:[ \t,]*(?:\d+-\d*|-\d+)[ \t]*(?:,|$))+$/
/** The last so many bytes. */
const LAST_BYTES = /^bytes=-[1-9]\d*$/
/** The files that the build has compressed; they are sent in place of another, and are not there by themselves. */
const COMPRESSED = /\.(?:br|gz)$/

/** A tag that no file has. */
const NO_TAG = '"-"'
/**
 * Every tag of ours is weak: the time and size of a file. Who asks for a part of what they have, or for nothing but what
 * they have, wants a strong one (RFC 9110, 13.1.1 and 13.1.5), and has all or nothing then.
 */
function leaveWeakTags(headers: IncomingHttpHeaders): void {
  if (headers['if-range']?.includes('"')) delete headers.range
  const wanted = headers['if-match']
  if (wanted !== undefined && wanted.trim() !== '*') headers['if-match'] = NO_TAG
}

const pathOf = (url: string): string => url.split(/[?#]/)[0] ?? ''

const inBoth = (ar: string, en: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Masar · مسار</title><p lang="ar" dir="rtl">${ar}</p><p>${en}</p></html>`
/** For what no person sees in a browser. */
const linesInBoth = (ar: string, en: string) => `${ar}\n${en}\n`
const NOT_UNDERSTOOD = ['لا يُفهم هذا الطلب.', 'This request cannot be understood.'] as const
const refusalHeaders = {
  ...securityHeaders(null),
  'content-type': 'text/html; charset=utf-8',
  connection: 'close',
}

/** What is no request at all, or has more in its head than a server reads, is answered in two languages and closed. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, ar, en] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [
          '431 Request Header Fields Too Large',
          'هذا العنوان أطول مما يُقرأ.',
          'This address is too long to be read.',
        ]
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'لم يصل الطلب كاملا في وقته.', 'The request did not arrive in time.']
        : ['400 Bad Request', ...NOT_UNDERSTOOD]
  const body = inBoth(ar, en)
  const headers = { ...refusalHeaders, 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`)
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref()
}

export interface SiteOptions {
  /** The addresses at which other devices reach the site, asked for when a page wants to know. */
  readonly addresses?: () => readonly string[]
  /** A talk given here is followed on other devices. */
  readonly room?: RoomOptions
  readonly patience?: typeof PATIENCE
}

/**
 * @param dist the folder that the build wrote
 * @returns a server that does not listen yet
 */
export function createSite(
  dist: string,
  { addresses, room, patience = PATIENCE }: SiteOptions = {},
): FastifyInstance {
  const facts = readAnew(siteFactsFile(dist), () => readSiteFacts(dist))
  // Where the site stands it stays as long as it is served.
  const { base } = facts()
  const notFoundPage = notFoundPages(dist)
  /** What was asked for, below the path at which the site stands. */
  const below = (url: string) => `/${pathOf(url).slice(base.length)}`
  const notFound = (request: FastifyRequest, reply: FastifyReply) => {
    const { body, coding } = notFoundPage(below(request.url), request.headers['accept-encoding'] ?? '')
    if (coding) reply.header('content-encoding', coding)
    return reply
      .code(404)
      .header('cache-control', cachingFor(''))
      .header('vary', 'accept-encoding')
      .type('text/html; charset=utf-8')
      .send(body)
  }

  const site = fastify({
    requestTimeout: REQUEST_MS,
    http: {
      headersTimeout: patience.headMs,
      connectionsCheckingInterval: patience.lookMs,
      // A request without a host is refused below, with the policy.
      requireHostHeader: false,
    },
    rewriteUrl: ({ url = '/' }) => plain(url.replace(ORIGIN, '')),
    routerOptions: { maxParamLength: 20_000 },
    clientErrorHandler: refuse,
    // An address that cannot be decoded is one where nothing is.
    frameworkErrors: (_error, request, reply) => {
      reply.headers(headersFor('', facts().inline))
      void notFound(request, reply)
    },
  })
  site.server.maxConnections = MOST_CONNECTIONS
  site.server.on('checkExpectation', (_request, response: ServerResponse) => {
    response.writeHead(417, refusalHeaders).end(inBoth(...NOT_UNDERSTOOD))
  })
  site.addHook('onRequest', async (request, reply) => {
    if (!(await turnOf(request.raw.socket, reply.raw))) return reply.hijack()
    const path = pathOf(request.url)
    reply.headers(headersFor(below(path), facts().inline))
    const { host, range } = request.headers
    if (host === undefined && request.raw.httpVersion === '1.1')
      return reply
        .code(400)
        .headers(refusalHeaders)
        .send(inBoth(...NOT_UNDERSTOOD))
    if (range !== undefined && !RANGES.test(range)) delete request.raw.headers.range
    leaveWeakTags(request.raw.headers)
    if (room && request.method === 'POST' && below(path).startsWith(`${ROOM_PATH}/`)) return
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return reply
        .code(405)
        .header('allow', 'GET, HEAD')
        .header('connection', 'close')
        .type('text/plain; charset=utf-8')
        .send(linesInBoth('مسار للقراءة فقط: GET أو HEAD.', 'Masar can only be read: GET or HEAD.'))
    }
    if (NOT_FOUND_PAGE.test(path) || COMPRESSED.test(path)) return notFound(request, reply)
    if (path === base.slice(0, -1)) return reply.redirect(base, 308)
    if (INDEX_PAGE.test(path)) {
      if (!OWN_PATH.test(path)) return notFound(request, reply)
      return reply.redirect((path.replace(INDEX_PAGE, '') || '/') + request.url.slice(path.length), 308)
    }
  })
  site.register(files, {
    root: dist,
    prefix: base,
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      response.header('cache-control', cachingFor(path.slice(dist.length)))
    },
  })
  if (addresses || room) {
    site.get(`${base}${ROOM_FILE.slice(1)}`, async (_, reply): Promise<RoomFile> => {
      reply.header('cache-control', 'no-store')
      return { room: room !== undefined, addresses: [...(addresses?.() ?? [])] }
    })
  }
  if (room) addRoom(site, base, createRoom(room))
  site.setNotFoundHandler(notFound)
  site.setErrorHandler((error: FastifyError & { headers?: Record<string, string> }, request, reply) => {
    const { statusCode: status = 500, headers = {} } = error
    // Who asks for more of the end than there is gets all.
    if (status === 416 && LAST_BYTES.test(request.headers.range ?? '')) {
      delete request.raw.headers.range
      return reply.code(200).sendFile(decodeURIComponent(below(request.url)).slice(1))
    }
    if (status === 416 || status === 412) return reply.code(status).headers(headers).send('')
    // An address with empty or dotted parts is refused by the file server: nothing is there either.
    if (status < 500) return notFound(request, reply)
    console.error(error)
    return reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(linesInBoth('تعذّر على مسار الرد على هذا الطلب.', 'Masar could not answer this.'))
  })
  return site
}
