/**
 * The service worker: stores every file of the site when it is installed or a page asks, and answers from what is stored,
 * so that every address opens without a network. The list of files is put in by the build (build/offline.ts).
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { isLanguage } from '../i18n/language.ts'
import { STORED_SIZE } from '../ui/offline/stored-file.ts'
import {
  type Answer,
  OFFLINE_CHANNEL,
  STOP,
  STORE,
  TAKE_OVER,
  type Told,
} from '../ui/offline/worker-words.ts'
import { pageOfFile, whatIsAt } from './named-file.ts'
import { removeOthers, storeFiles } from './store-files.ts'

interface StoredFile {
  readonly url: string
  readonly revision: string | null
}

/** What this file uses of the worker's global scope: the types of pages and of workers cannot stand in one program. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void
}
declare const self: {
  readonly __WB_MANIFEST: StoredFile[]
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown> & Extendable) => void): void
}

const BASE = import.meta.env.BASE_URL

/** The path of an address below that of the site. */
const below = (url: URL) => url.pathname.slice(BASE.length)

/** Whether the server carries a talk to followers is asked each time; where there is no server, none does. */
registerRoute(
  ({ url }) => url.pathname === `${BASE}room.json`,
  async ({ request }) =>
    (await fetch(request).catch(() => null)) ?? Response.json({ room: false, addresses: [] }),
)

const controller = new PrecacheController()
controller.addToCacheList(self.__WB_MANIFEST)

registerRoute(
  new PrecacheRoute(controller, {
    // The search part and what stands after it are read by the page itself.
    ignoreURLParametersMatching: [/./],
    directoryIndex: '',
    cleanURLs: false,
    urlManipulation: ({ url }) => {
      const other = new URL(url)
      other.search = ''
      other.pathname = url.pathname.replace(/(?<=.)\/$/, '')
      return [other]
    },
  }),
)

/** The name of a page's file leads to the page. */
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && pageOfFile(below(url)) !== null,
  async ({ url }) => {
    const page = new URL(url)
    page.pathname = `${BASE}${pageOfFile(below(url))}`
    return Response.redirect(page.href, 308)
  },
)

/**
 * An address without a page of its own: the app itself says so, in the language of the address. What is asked for as a
 * file is answered as not found: a page under its name would be saved for what it is not.
 */
registerRoute(
  new NavigationRoute(async ({ url, request }) => {
    const answer = await fetch(request).catch(() => null)
    if (answer) return answer
    const what = whatIsAt(below(url))
    const first = below(url).split('/')[0]
    const app =
      what === 'file'
        ? null
        : await controller.matchPrecache(`${BASE}${isLanguage(first) ? first : 'ar'}/shell.html`)
    if (!app) return Response.error()
    return what === 'nothing' ? new Response(app.body, { status: 404, headers: app.headers }) : app
  }),
)

/** A page asks again after so long, so that a worker that a browser has ended goes on. */
const ANSWER_MS = 5000

const EDITION = {
  cacheName: controller.strategy.cacheName,
  files: controller.getURLsToCacheKeys(),
  sizeAddress: `${BASE}${STORED_SIZE}`,
}

let storing: Promise<Answer> | null = null
let stopping = new AbortController()

/** Stores what is missing: once at a time, for whoever asks. */
function storeAll(isAlone: boolean): Promise<Answer> {
  if (storing) return storing
  stopping = new AbortController()
  storing = storeFiles(EDITION, isAlone, stopping.signal).finally(() => {
    storing = null
  })
  return storing
}

async function install(): Promise<void> {
  const { active, waiting } = self.registration
  const how = await storeAll(!active && !waiting)
  if (how === 'whole') return
  // A page is told that a worker is gone, but not why.
  if (how === 'full') new BroadcastChannel(OFFLINE_CHANNEL).postMessage('noRoom' satisfies Told)
  throw new Error(`not everything is stored: ${how}`)
}

async function answerHowFar(port: MessagePort): Promise<void> {
  const { waiting, installing } = self.registration
  const all = storeAll(!waiting && !installing)
  const later = new Promise<Answer>((resolve) => setTimeout(() => resolve('filling'), ANSWER_MS))
  port.postMessage(await Promise.race([all, later]))
  await all
}

async function leaveOff(port: MessagePort): Promise<void> {
  stopping.abort()
  await storing
  port.postMessage(STOP)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(removeOthers(EDITION)))
self.addEventListener('message', (event) => {
  const [port] = event.ports
  // A new worker waits until the person asks for what it has stored.
  if (event.data === TAKE_OVER) void self.skipWaiting()
  else if (event.data === STORE && port) event.waitUntil(answerHowFar(port))
  else if (event.data === STOP && port) event.waitUntil(leaveOff(port))
})
