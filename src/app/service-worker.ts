/**
 * The service worker: stores every file of the site when it is installed, and answers from what is stored, so that every
 * address opens without a network. The list of files is put in by the build (build/offline.ts).
 */
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { isLanguage } from '../i18n/language.ts'
import { pageOfFile, whatIsAt } from './named-file.ts'

interface StoredFile {
  readonly url: string
  readonly revision: string | null
}

/** What this file uses of the worker's global scope: the types of pages and of workers cannot stand in one program. */
declare const self: {
  readonly __WB_MANIFEST: StoredFile[]
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
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

precacheAndRoute(self.__WB_MANIFEST, {
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
})

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
      what === 'file' ? null : await matchPrecache(`${BASE}${isLanguage(first) ? first : 'ar'}/shell.html`)
    if (!app) return Response.error()
    return what === 'nothing' ? new Response(app.body, { status: 404, headers: app.headers }) : app
  }),
)

/** A new worker waits until the person asks for what it has stored. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
