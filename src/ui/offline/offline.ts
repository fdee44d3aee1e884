/**
 * Masar without a network: the service worker stores the whole site once a page has been shown, and a new edition waits
 * until it is asked for. Which states there are and what leads from one to the other: offline-state.ts.
 *
 * A window follows the worker as long as the copy is wanted (`attempt`). What is heard of an earlier attempt is heard by
 * nobody: its listeners go with it.
 */
import { readStored, STORAGE_KEYS, store } from '../storage.ts'
import { askWorker } from './ask-worker.ts'
import { inTurn } from './in-turn.ts'
import { happen, offlineNow } from './offline-now.ts'
import { ownRegistrations, removeCopy } from './remove-copy.ts'
import { serviceWorkerAddress } from './service-worker-address.ts'
import { ANSWERS, OFFLINE_CHANNEL, oneOf, STORE, TAKE_OVER, TOLD, type Told } from './worker-words.ts'

/** A worker that is storing answers within seconds; so long it may be silent on a device that has much else to do. */
const SILENT_MS = 30_000

let registration: ServiceWorkerRegistration | null = null
let attempt = new AbortController()
let channel: BroadcastChannel | null = null
/** Whether this page asked for the new edition: the others stay as they are, and are told. */
let asked = false

/** Once: a person may refuse, to keep what is not saved yet. */
function loadAnew(): void {
  asked = false
  window.location.reload()
}

/** Asks a worker in place what is there until it has everything or has given up; it fetches what is not. */
async function askUntilWhole(worker: ServiceWorker, { signal }: AbortController): Promise<void> {
  for (;;) {
    const answer = oneOf(ANSWERS, await askWorker(worker, STORE, SILENT_MS)) ?? 'failed'
    if (signal.aborted) return
    happen(answer)
    if (answer !== 'filling') return
  }
}

/** @param replaces whether this page is of an older edition than the worker's */
function follow(worker: ServiceWorker, replaces: boolean, own: AbortController): void {
  let hasStored = false
  const see = () => {
    if (worker.state === 'redundant') {
      if (!replaces && !hasStored) happen('lost')
      // A newer one still has taken its place in the queue.
      if (asked && replaces) takeUpdate()
    } else if (worker.state !== 'installing') hasStored = true
    if (worker.state === 'installed' && replaces) happen('updateWaits')
    if (worker.state !== 'activated') return
    if (replaces) happen('updateInPlace')
    void askUntilWhole(worker, own)
    // A page that was opened before there was a worker has none that controls it, and is told of the change only so.
    if (asked) loadAnew()
  }
  worker.addEventListener('statechange', see, { signal: own.signal })
  see()
}

async function registered(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  try {
    // A program that drives the browser may forbid it without an error.
    return (await container.register(serviceWorkerAddress())) ?? null
  } catch {
    return null
  }
}

/** @param isAsked whether a person asks for it in this window: the others are told */
async function begin(container: ServiceWorkerContainer, isAsked = false): Promise<void> {
  attempt.abort()
  const own = new AbortController()
  attempt = own
  happen('wanted')
  const found = await inTurn(async () => {
    if (own.signal.aborted) return null
    if (isAsked) channel?.postMessage('wanted' satisfies Told)
    return registered(container)
  })
  if (own.signal.aborted) return
  registration = found
  if (!found) {
    happen('lost')
    return
  }
  const { active, waiting, installing } = found
  const followNext = (worker: ServiceWorker | null) => worker && follow(worker, found.active != null, own)
  if (active) follow(active, false, own)
  followNext(waiting)
  followNext(installing)
  found.addEventListener('updatefound', () => followNext(found.installing), { signal: own.signal })
}

/** It is no longer wanted, in whichever window that was said. */
function leaveOff(): void {
  attempt.abort()
  registration = null
  asked = false
  happen('unwanted')
}

const remove = (container: ServiceWorkerContainer): Promise<void> =>
  inTurn(() => removeCopy(container)).catch(() => undefined)

/** In a window that a sandboxed frame opened, to ask for it is an error. */
function workers(): ServiceWorkerContainer | null {
  try {
    return window.isSecureContext ? (navigator.serviceWorker ?? null) : null
  } catch {
    return null
  }
}

/** What a person asks for in one window is so in all; each follows for itself, and believes only the worker. */
function hear(told: Told | null, container: ServiceWorkerContainer): void {
  if (told === 'unwanted') leaveOff()
  else if (told === 'noRoom') happen('noRoom')
  else if (told === 'wanted' && !['storing', 'ready'].includes(offlineNow().phase)) void begin(container)
}

function listen(container: ServiceWorkerContainer): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel(OFFLINE_CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(oneOf(TOLD, data), container)
}

/** To save data nothing is stored by itself; what is stored already stays, and is said to be. */
async function savesData(container: ServiceWorkerContainer): Promise<boolean> {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (!connection?.saveData) return false
  const own = await ownRegistrations(container).catch(() => [])
  return own.every(({ active }) => !active)
}

/** Begins to store the site, once, unless the person has removed it or the browser asks to save data. */
export async function startOffline(): Promise<void> {
  const container = workers()
  if (offlineNow().phase !== 'unable' || !container) return
  listen(container)
  const chosen = readStored(STORAGE_KEYS.offline)
  if (chosen === 'off') {
    leaveOff()
    // A page that was left while it was removing may have left something.
    await remove(container)
  } else if (chosen === 'full') {
    happen('wanted')
    happen('full')
  } else if (chosen !== 'on' && (await savesData(container))) {
    if (offlineNow().phase === 'unable') happen('unwanted')
  } else await begin(container)
}

/** A person asks for it. */
export function storeOffline(): void {
  const container = workers()
  if (!container) return
  listen(container)
  store(STORAGE_KEYS.offline, 'on')
  void begin(container, true)
}

/** Removes all that is stored for reading without a network, until a person asks for it again. */
export async function removeOffline(): Promise<void> {
  const container = workers()
  if (!container) return
  listen(container)
  store(STORAGE_KEYS.offline, 'off')
  channel?.postMessage('unwanted' satisfies Told)
  leaveOff()
  await remove(container)
}

/** The new edition takes over, and this page is loaded anew with it. */
export function takeUpdate(): void {
  asked = true
  const waiting = registration?.waiting
  if (waiting) waiting.postMessage(TAKE_OVER)
  else loadAnew()
}
