import { askWorker } from './ask-worker.ts'
import { STOP } from './worker-words.ts'

/** A worker leaves off at once; one that does not is not waited for longer. */
const STOP_MS = 2000

/** Where Masar stands: its worker is registered for this, and calls its cache by it (workbox-precaching). */
const ownScope = () => new URL(import.meta.env.BASE_URL, window.location.href).href

/** Masar's own registrations: other sites may stand on the same host. */
export async function ownRegistrations(
  container: ServiceWorkerContainer,
): Promise<readonly ServiceWorkerRegistration[]> {
  const own = ownScope()
  return (await container.getRegistrations()).filter(({ scope }) => scope === own)
}

async function removeFiles(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${ownScope()}`))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/**
 * Removes the worker and all that it has stored. Other sites' workers, and what these have stored, stay.
 *
 * A worker that still has a page is not gone when it is unregistered: it answers its pages to their end, and a page that
 * registers meanwhile gets it back as it is (Chromium), in place and without a file. And one that is being installed
 * would store on, and be unregistered only at its end. So it is told to leave off first, and whoever stores again asks
 * the worker for what is there (offline.ts) and believes no state of its registration.
 */
export async function removeCopy(container: ServiceWorkerContainer): Promise<void> {
  const own = await ownRegistrations(container)
  const workers = own.flatMap(({ installing, waiting, active }) => [installing, waiting, active])
  await Promise.all(workers.map((worker) => worker && askWorker(worker, STOP, STOP_MS)))
  const gone = Promise.allSettled(own.map((registration) => registration.unregister()))
  await removeFiles()
  // One that did not leave off is gone only once it has all.
  await gone
  await removeFiles()
}
