import '../ui/fonts.css'
import '../ui/tokens.css'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { asksSomething } from '../place/asks-something.ts'
import { keepPlaces } from '../place/history-places.ts'
import { layOutAll } from '../reader/early-layout.ts'
import { keepComposedKeys } from '../ui/keyboard/composed-keys.ts'
import { WrittenSettings, writtenSettings } from '../ui/settings/settings-store.ts'
import { loadAnew, watchMissingFiles } from '../ui/shell/load-anew.ts'
import { ownPath } from '../ui/site-path.ts'
import { FAILED, HERE } from './app-events.ts'
import { nextTask } from './next-task.ts'
import { createMasarRouter } from './router.tsx'
import { wholeSheet } from './whole-sheet.ts'

/** Tells the boot script (leave-as-written.ts). */
const tell = (event: string) => dispatchEvent(new Event(event))

/** Takes the written page over, or draws what the address asks for where another page was written. */
async function begin(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')

  keepComposedKeys()
  // In pieces: what a person does on a page that is being taken over is answered between them.
  await nextTask()
  const router = createMasarRouter()
  keepPlaces(router)
  await nextTask()

  /** A page is taken over as it was written when it was written for this path, and the search part changes nothing. */
  const prerenderedFor = root.dataset.page
  const path = ownPath(location.pathname).replace(/\/$/, '') || '/'
  const canHydrate = prerenderedFor === path && !asksSomething(router)

  let isComplete = true
  watchMissingFiles(() => {
    isComplete = false
  })
  const styled = wholeSheet().catch(() => {
    isComplete = false
  })

  // Tells the router that its first rendering must match a prerendered page: without it React discards the page.
  if (canHydrate) router.ssr = { manifest: undefined }
  await router.load()
  await styled

  // With a file missing, what stands here as it was written is more than the app could show.
  if (isComplete) show(root, router, canHydrate)
  else if ((await loadAnew()) !== 'loading') tell(FAILED)
}

/** Once the app answers, all that was held back is laid out at once (reader/early-layout.ts): nothing moves afterwards. */
function LaidOut({ children }: { readonly children: ReactNode }) {
  useEffect(layOutAll, [])
  return children
}

function show(content: HTMLElement, router: ReturnType<typeof createMasarRouter>, canHydrate: boolean): void {
  tell(HERE)
  const digits = document.documentElement.dataset.digitsShown === 'arab' ? 'arab' : 'latn'
  const app = (
    <StrictMode>
      <WrittenSettings value={writtenSettings(digits)}>
        <LaidOut>
          <RouterProvider router={router} />
        </LaidOut>
      </WrittenSettings>
    </StrictMode>
  )
  if (canHydrate) {
    // As a transition it is done in pieces, and what a person does meanwhile comes first.
    startTransition(() => {
      hydrateRoot(content, app, {
        onRecoverableError(error) {
          // Seen by the browser tests, which allow none.
          console.error('hydration', error)
        },
      })
    })
  } else {
    // What was written stays in sight until the first rendering takes its place.
    createRoot(content).render(app)
  }
}

// Not awaited at the top of the file: for one module that does so, the bundler would make a file more of each that is
// asked for on its own but stands in one with others, and a page would wait for those in turn.
begin().catch((reason: unknown) => {
  tell(FAILED)
  throw reason
})
