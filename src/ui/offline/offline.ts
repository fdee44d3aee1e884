/**
 * Masar without a network: the service worker stores the whole site once a page has been shown, and a new edition waits
 * until it is asked for. What is known of it, for all who show it; `<html data-offline="ready">` once all is stored.
 */
import { readStored, STORAGE_KEYS, store } from '../storage.ts'
import { serviceWorkerAddress } from './service-worker-address.ts'

export interface Offline {
  /**
   * - `unable`: this browser or this page cannot
   * - `off`: a person removed it
   * - `storing`, `failed`, `ready`: how far it is
   */
  readonly phase: 'unable' | 'off' | 'storing' | 'failed' | 'ready'
  /**
   * A newer edition than this page's:
   * - `waits`: it is stored, until it is asked for
   * - `inPlace`: pages that are loaded from now on are of it
   */
  readonly update: 'none' | 'waits' | 'inPlace'
}

let state: Offline = { phase: 'unable', update: 'none' }
let registration: ServiceWorkerRegistration | null = null
/** Whether this page asked for the new edition: the others stay as they are, and are told. */
let asked = false
const listeners = new Set<() => void>()

function set(change: Partial<Offline>): void {
  state = { ...state, ...change }
  if (state.phase === 'ready') document.documentElement.dataset.offline = 'ready'
  else delete document.documentElement.dataset.offline
  for (const listener of listeners) listener()
}

export const offlineNow = (): Offline => state
/** What a page written by the build says of it: nothing. */
export const OFFLINE_UNKNOWN: Offline = { phase: 'unable', update: 'none' }

export function watchOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Once: a person may refuse, to keep what is not saved yet. */
function loadAnew(): void {
  asked = false
  window.location.reload()
}

/** @param replaces whether this page is of an older edition than the worker's */
function follow(worker: ServiceWorker, replaces: boolean): void {
  worker.addEventListener('statechange', () => {
    // A person has removed it while this worker was storing.
    if (state.phase === 'off') return
    if (worker.state === 'installed' && replaces) set({ update: 'waits' })
    else if (worker.state === 'activated') {
      if (replaces) set({ update: 'inPlace' })
      set({ phase: 'ready' })
      // A page that was opened before there was a worker has none that controls it, and is told of the change only so.
      if (asked) loadAnew()
    } else if (worker.state === 'redundant') {
      if (state.phase === 'storing') set({ phase: 'failed' })
      // A newer one still has taken its place in the queue.
      if (asked && replaces) takeUpdate()
    }
  })
}

async function register(): Promise<void> {
  set({ phase: 'storing' })
  try {
    registration = await navigator.serviceWorker.register(serviceWorkerAddress())
  } catch {
    registration = null
  }
  // A program that drives the browser may forbid it without an error.
  if (!registration) {
    set({ phase: 'failed' })
    return
  }
  const { active, waiting, installing } = registration
  if (waiting && active) {
    set({ update: 'waits' })
    follow(waiting, true)
  }
  if (installing) follow(installing, active !== null)
  registration.addEventListener('updatefound', () => {
    const worker = registration?.installing
    if (worker) follow(worker, registration?.active != null)
  })
  if (active?.state === 'activated') set({ phase: 'ready' })
  else if (active) follow(active, false)
}

/** In a window that a sandboxed frame opened, to ask for it is an error. */
function workers(): ServiceWorkerContainer | null {
  try {
    return window.isSecureContext ? (navigator.serviceWorker ?? null) : null
  } catch {
    return null
  }
}

/** Begins to store the site, once, unless the person has removed it or the browser asks to save data. */
export function startOffline(): void {
  const container = workers()
  if (state.phase !== 'unable' || !container) return
  if (readStored(STORAGE_KEYS.offline) === 'off') {
    set({ phase: 'off' })
    // A page that was left while it was removing may have left something.
    removeStored(container).catch(() => undefined)
    return
  }
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData) {
    set({ phase: 'off' })
    return
  }
  void register()
}

/** A person asks for it. */
export function storeOffline(): void {
  store(STORAGE_KEYS.offline, 'on')
  void register()
}

async function removeStored(container: ServiceWorkerContainer): Promise<void> {
  const own = new URL(import.meta.env.BASE_URL, window.location.href).href
  const removeFiles = async () => {
    // The worker calls its cache by its scope (workbox-precaching).
    const names = (await caches.keys()).filter((name) => name.endsWith(`-${own}`))
    await Promise.all(names.map((name) => caches.delete(name)))
  }
  const all = await container.getRegistrations()
  const gone = Promise.all(all.filter(({ scope }) => scope === own).map((each) => each.unregister()))
  // A worker that is still storing goes only once it has all, and what it has stored meanwhile goes then.
  void gone.then(removeFiles, () => undefined)
  await removeFiles()
}

/**
 * Removes all that is stored for reading without a network, until a person asks for it again. Other sites may stand on
 * the same host: their workers and what these have stored stay.
 */
export async function removeOffline(): Promise<void> {
  const container = workers()
  if (!container) return
  store(STORAGE_KEYS.offline, 'off')
  registration = null
  set({ phase: 'off', update: 'none' })
  await removeStored(container)
}

/** The new edition takes over, and this page is loaded anew with it. */
export function takeUpdate(): void {
  asked = true
  const waiting = registration?.waiting
  if (waiting) waiting.postMessage('take-over')
  else loadAnew()
}
