import '../ui/fonts.css'
import '../ui/tokens.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { DEFAULT_SETTINGS } from '../ui/settings/settings.ts'
import { WrittenSettings } from '../ui/settings/settings-store.ts'
import { createMasarRouter } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

const router = createMasarRouter()

/** A page is taken over as it was written only when it was written for this very address. */
const prerenderedFor = root.dataset.page
const path = location.pathname.replace(/\/$/, '') || '/'
const canHydrate = prerenderedFor === path && location.search === ''

// Tells the router that its first rendering must match a prerendered page: without it React discards the page.
if (canHydrate) router.ssr = { manifest: undefined }
await router.load()

const digits = document.documentElement.dataset.digitsShown === 'arab' ? 'arab' : 'latn'
const app = (
  <StrictMode>
    <WrittenSettings value={{ ...DEFAULT_SETTINGS, digits }}>
      <RouterProvider router={router} />
    </WrittenSettings>
  </StrictMode>
)
if (canHydrate) {
  hydrateRoot(root, app, {
    onRecoverableError(error) {
      // Seen by the browser tests, which allow none.
      console.error('hydration', error)
    },
  })
} else {
  root.replaceChildren()
  createRoot(root).render(app)
}
