/** The server of `npm start`, as anybody on the network may treat it: real sockets, a small site of its own. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSite } from '../../../src/build/serve.ts'

let dist = ''
let site: FastifyInstance
let port = 0

/** Large enough that a download is still going on when it is given up. */
const BIG = Buffer.alloc(8_000_000, 'مسار ')
const PAGE = '<!doctype html><html lang="ar">صفحة</html>'

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'site-'))
  for (const folder of ['ar/read', 'en', 'assets', 'data']) mkdirSync(join(dist, folder), { recursive: true })
  writeFileSync(join(dist, 'index.html'), PAGE)
  writeFileSync(join(dist, '404.html'), 'neither language')
  writeFileSync(join(dist, 'ar/index.html'), PAGE)
  writeFileSync(join(dist, 'ar/404.html'), 'لا توجد صفحة')
  writeFileSync(join(dist, 'en/404.html'), 'no page')
  writeFileSync(join(dist, 'ar/404.html.br'), brotliCompressSync('لا توجد صفحة'))
  writeFileSync(join(dist, 'ar/read/index.html'), PAGE)
  writeFileSync(join(dist, 'assets/big.bin'), BIG)
  writeFileSync(join(dist, 'data/text.csv'), '0123456789')
  writeFileSync(join(dist, 'data/packed.json'), '{"a":1}')
  writeFileSync(join(dist, 'data/packed.json.br'), brotliCompressSync('{"a":1}'))
  site = createSite(dist)
  await site.listen({ port: 0, host: '127.0.0.1' })
  const [address] = site.addresses()
  if (typeof address === 'object') port = address.port
})
afterAll(async () => {
  await site.close()
  rmSync(dist, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = httpRequest(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    asked.on('error', failed)
    asked.end()
  })

/** Sends bytes as they are; resolves with what came back once the server has closed, or after a short wait. */
const sendRaw = (bytes: string | Uint8Array): Promise<string> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let back = ''
    const end = () => {
      socket.destroy()
      done(back)
    }
    socket.setTimeout(300, end)
    socket.on('data', (part) => {
      back += part.toString()
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.write(bytes)
  })

const lives = async () => expect((await ask('/ar')).status).toBe(200)

describe('a page', () => {
  test.each(['/ar', '/ar/', '/ar?utm_source=x', '/ar/read'])(
    'is at %s, asked for again each time',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect([status, body]).toEqual([200, PAGE])
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    },
  )

  test('has one address: its file name leads to it', async () => {
    const { status, headers } = await ask('/ar/index.html')
    expect([status, headers.location]).toEqual([308, '/ar'])
    expect((await ask('/ar/index.html?find=x')).headers.location).toBe('/ar?find=x')
    expect((await ask('/ar/%69ndex%2Ehtml?find=x')).headers.location).toBe('/ar?find=x')
  })

  test('may stand in a frame elsewhere where that is what it is for, however its address is written', async () => {
    const framedBy = async (path: string) =>
      String((await ask(path)).headers['content-security-policy']).match(/frame-ancestors ([^;]*)/)?.[1]
    expect(await framedBy('/ar/embed/none')).toBe('*')
    expect(await framedBy('/ar/%65mbed/none')).toBe('*')
    expect(await framedBy('/ar')).toBe("'self'")
  })

  test.each(['//elsewhere.example/index.html', '/\\elsewhere.example/index.html', '//index.html'])(
    'leads to no other site: %s',
    async (path) => {
      const { status, headers } = await ask(path)
      expect([status, headers.location]).toEqual([404, undefined])
    },
  )

  test('is at its whole address too, as a program between writes it', async () => {
    const { status, body } = await ask('http://x/ar')
    expect([status, body]).toEqual([200, PAGE])
    const led = await ask('http://elsewhere.example/ar/index.html')
    expect([led.status, led.headers.location]).toEqual([308, '/ar'])
  })

  test.each([
    ['/ar/none', 'لا توجد صفحة'],
    ['/en/none/at/all', 'no page'],
    ['/none', 'neither language'],
    ['/404.html', 'neither language'],
    ['/en/404', 'no page'],
    ['/ar/404.html', 'لا توجد صفحة'],
    ['/%34%30%34.html', 'neither language'],
    ['/en/404%2ehtml', 'no page'],
    ['/data/packed.json.b%72', 'neither language'],
    ['/ar/%E0%A4%A', 'لا توجد صفحة'],
    ['/en//', 'no page'],
    ['/en/../../etc/passwd', 'no page'],
    ['/en/..%2f..%2fetc/passwd', 'no page'],
    ['/en/%00', 'no page'],
    ['/data/packed.json.br', 'neither language'],
  ])('that is not there is answered 404 in its language: %s', async (path, text) => {
    const { status, headers, body } = await ask(path)
    expect([status, body]).toEqual([404, text])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('that is not there comes compressed to whoever can read it', async () => {
    const packed = await ask('/ar/none', { 'accept-encoding': 'gzip, br;q=0.5' })
    expect([packed.status, packed.headers['content-encoding'], packed.headers.vary]).toEqual([
      404,
      'br',
      'accept-encoding',
    ])
    for (const accepted of ['gzip', 'br;q=0', 'brr']) {
      const plain = await ask('/ar/none', { 'accept-encoding': accepted })
      expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'لا توجد صفحة'])
    }
  })

  test('that is the same as last time is not sent again', async () => {
    const { headers } = await ask('/ar')
    const again = await ask('/ar', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body]).toEqual([304, ''])
  })
})

describe('another build put in its place while it is served', () => {
  const policy = async () => String((await ask('/ar')).headers['content-security-policy'])
  const facts = (hash: string) =>
    JSON.stringify({ base: '/', inline: { scripts: [`sha256-${hash}`], styles: [`sha256-${hash}`] } })
  const file = () => join(dist, 'hosting/site.json')

  test('has its own policy from then on, and a file half written changes nothing', async () => {
    mkdirSync(join(dist, 'hosting'))
    writeFileSync(file(), facts('one'))
    expect(await policy()).toContain("'sha256-one'")
    writeFileSync(file(), facts('another'))
    expect(await policy()).toContain("'sha256-another'")
    expect(await policy()).not.toContain("'sha256-one'")
    writeFileSync(file(), '{"base":')
    expect(await policy()).toContain("'sha256-another'")
    rmSync(file())
    expect(await policy()).toContain("'sha256-another'")
    writeFileSync(file(), facts('the-last'))
    expect(await policy()).toContain("'sha256-the-last'")
  })

  test('has its own page for what is not there', async () => {
    writeFileSync(join(dist, 'en/404.html'), 'no page in this build')
    expect((await ask('/en/none')).body).toBe('no page in this build')
    writeFileSync(join(dist, 'en/404.html'), 'no page')
    expect((await ask('/en/none')).body).toBe('no page')
  })
})

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, headers, body } = await ask('/ar', {}, method)
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
    expect(body).toBe('مسار للقراءة فقط: GET أو HEAD.\nMasar can only be read: GET or HEAD.\n')
  }
  const head = await ask('/ar', {}, 'HEAD')
  expect([head.status, head.body]).toEqual([200, ''])
})

test('a compressed file goes to whoever can read it', async () => {
  const packed = await ask('/data/packed.json', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(packed.headers['content-type']).toContain('application/json')
  const plain = await ask('/data/packed.json')
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, '{"a":1}'])
})

test('data and assets may be fetched from anywhere, pages may not', async () => {
  expect((await ask('/data/text.csv')).headers['access-control-allow-origin']).toBe('*')
  expect((await ask('/assets/big.bin')).headers['access-control-allow-origin']).toBe('*')
  expect((await ask('/ar')).headers['access-control-allow-origin']).toBeUndefined()
})

describe('a range', () => {
  test.each([
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 200, '0123456789', undefined],
    ['bytes=0x1-0x3', 200, '0123456789', undefined],
    ['bytes=x', 200, '0123456789', undefined],
  ])('%s gives its bytes', async (range, status, body, where) => {
    const answer = await ask('/data/text.csv', { range })
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, where])
  })

  test('beyond the end is refused', async () => {
    const { status, headers } = await ask('/data/text.csv', { range: 'bytes=10-12' })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10'])
  })

  test.each(['bytes=5-2', 'bytes=x', 'bytes=', 'lines=0-1', 'bytes=0-1,3-4,,', `bytes=${'9'.repeat(400)}-`])(
    'that means nothing harms nothing: %s',
    async (range) => {
      const { status, body } = await ask('/data/text.csv', { range })
      expect([200, 416]).toContain(status)
      if (status === 200) expect(body).toBe('0123456789')
      await lives()
    },
  )
})

test('a weak tag is no proof of the very same bytes: all of the file comes, or nothing', async () => {
  const path = '/data/text.csv'
  const { headers } = await ask(path)
  const tag = headers.etag ?? ''
  expect(tag).toMatch(/^W\//)
  const part = await ask(path, { range: 'bytes=0-1', 'if-range': tag })
  expect([part.status, part.body]).toEqual([200, '0123456789'])
  expect((await ask(path, { 'if-match': tag })).status).toBe(412)
  expect((await ask(path, { 'if-match': '*' })).status).toBe(200)
  expect((await ask('/en/none', { 'if-match': tag })).status).toBe(404)
  // The time of the last change proves it, and whoever only asks whether there is anything new may compare weakly.
  const since = { range: 'bytes=0-1', 'if-range': String(headers['last-modified']) }
  expect((await ask(path, since)).body).toBe('01')
  expect((await ask(path, { 'if-none-match': tag })).status).toBe(304)
})

test('an address that is too long says so in both languages', async () => {
  const answer = await sendRaw(`GET /ar/${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  expect(answer).toContain('too long')
  expect(answer).toContain('العنوان')
  await lives()
})

test.each([
  ['GET /ar HTTP/1.1\r\n\r\n', 400],
  ['GET /ar HTTP/1.1\r\nHost: x\r\nExpect: the-moon\r\n\r\n', 417],
])('what is asked for wrongly is answered in both languages, with the policy', async (bytes, status) => {
  const answer = await sendRaw(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).toContain("default-src 'none'")
  expect(answer).toContain('cannot be understood')
  expect(answer).toContain('لا يُفهم')
})

test('what one connection asks for at once is answered in order', async () => {
  const paths = ['/ar', '/data/text.csv', '/en/none', '/data/packed.json']
  const answer = await sendRaw(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  const places = [PAGE, '0123456789', 'no page', '{"a":1}'].map((body) => answer.indexOf(body))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('malformed requests, generated, never stop it', async () => {
  const line = fc.string({ unit: 'binary', maxLength: 60 })
  const method = fc.oneof(fc.constantFrom('GET', 'POST', 'TRACE', 'get', 'GET\t', ''), line)
  const target = fc.oneof(
    fc.constantFrom('/ar', '*', 'http://x/ar', '//', '/%', '/%ff%fe', '/ar?%', '/\u202e', '/..;/'),
    line,
  )
  const header = fc.oneof(
    fc.constantFrom(
      'Host: x',
      'Range: bytes=5-2',
      'Range: bytes=0-0,-',
      'Content-Length: -1',
      'Content-Length: 9',
    ),
    fc.constantFrom(
      'Transfer-Encoding: chunked',
      'Connection: upgrade',
      'Upgrade: websocket',
      'Expect: 100-continue',
    ),
    fc.constantFrom(
      'If-None-Match: "',
      'If-Modified-Since: never',
      'Accept-Encoding: br;q=x',
      'Accept-Encoding: *',
    ),
    line,
  )
  const request = fc
    .tuple(
      method,
      target,
      fc.constantFrom(' HTTP/1.1', ' HTTP/9', '', ' HTTP/1.0'),
      fc.array(header, { maxLength: 5 }),
    )
    .map(([verb, where, version, headers]) => `${verb} ${where}${version}\r\n${headers.join('\r\n')}\r\n\r\n`)
  const requests = fc.sample(request, 240)
  for (let at = 0; at < requests.length; at += 20) await Promise.all(requests.slice(at, at + 20).map(sendRaw))
  await lives()
})

/** Files that this process holds open; null where the system does not say. */
function openFiles(): number | null {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return null
  }
}

test('connections that ask for much at once and go leave no file open', async () => {
  const before = openFiles()
  const go = () =>
    new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.on('close', () => done())
      socket.write('GET /assets/big.bin HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20))
      setTimeout(() => socket.destroy(), 100)
    })
  await Promise.all(Array.from({ length: 20 }, go))
  if (before !== null) await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThanOrEqual(before + 5)
  await lives()
})

test('a thousand downloads given up leave no file open and no memory behind', async () => {
  const give = () =>
    new Promise<void>((done) => {
      const asked = httpRequest(
        { host: '127.0.0.1', port, path: '/assets/big.bin', agent: false },
        (response) => {
          response.once('data', () => asked.destroy())
        },
      )
      asked.on('error', () => undefined)
      asked.on('close', () => done())
      asked.end()
    })
  const round = async (times: number) => {
    for (let at = 0; at < times; at += 25) await Promise.all(Array.from({ length: 25 }, give))
  }
  await round(50)
  const [filesBefore, memoryBefore] = [openFiles(), process.memoryUsage().rss]
  await round(1000)
  if (filesBefore !== null) {
    await expect.poll(openFiles, { timeout: 10_000 }).toBeLessThanOrEqual(filesBefore + 5)
  }
  expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(200_000_000)
  await lives()
})

test('connections that never ask whole are answered, and no file stays open for those who do not hang up', async () => {
  const hasty = createSite(dist, { patience: { headMs: 200, lookMs: 50 } })
  await hasty.listen({ port: 0, host: '127.0.0.1' })
  const [address] = hasty.addresses()
  const before = openFiles()
  const begin = () =>
    new Promise<{ readonly back: string; readonly socket: Socket }>((done) => {
      const socket = connect({
        port: typeof address === 'object' ? (address?.port ?? 0) : 0,
        host: '127.0.0.1',
        allowHalfOpen: true,
      })
      let back = ''
      socket.on('error', () => undefined)
      socket.on('data', (part) => {
        back += part.toString()
      })
      socket.on('end', () => done({ back, socket }))
      socket.write('GET /ar HTTP/1.1\r\nHost')
    })
  const clients = await Promise.all(Array.from({ length: 40 }, begin))
  for (const { back } of clients) expect(back).toMatch(/^HTTP\/1\.1 408 [\s\S]+did not arrive in time/)
  const left = () => new Promise<number>((done) => hasty.server.getConnections((_, count) => done(count)))
  await expect.poll(left, { timeout: 10_000 }).toBe(0)
  // Those of the clients themselves, who have not closed them.
  if (before !== null) await expect.poll(openFiles).toBeLessThanOrEqual(before + clients.length + 5)
  for (const { socket } of clients) socket.destroy()
  await hasty.close()
})
