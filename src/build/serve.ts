/** Serves the built site as a production host should: security headers, clean addresses, 404 in the right language. */
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { isLanguage } from '../i18n/language.ts'
import { headersFor } from './headers.ts'

/** @param dist the folder that the build wrote */
export function createSite(dist: string): Server {
  const files = sirv(dist, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader(
        'cache-control',
        pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(request.url ?? ''))) response.setHeader(name, value)
    files(request, response, () => {
      const first = (request.url ?? '').split(/[/?#]/)[1]
      const own = join(dist, isLanguage(first) ? first : '', '404.html')
      response.statusCode = 404
      response.setHeader('content-type', 'text/html; charset=utf-8')
      createReadStream(existsSync(own) ? own : join(dist, '404.html')).pipe(response)
    })
  })
}
