import './ui/tokens.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
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

/**
 * The app, and on `<html>` the word that it answers: effects run from the inside out, so by then every key has its
 * listener. Whatever drives the page from outside can wait for it.
 */
function App() {
  useEffect(() => {
    document.documentElement.dataset.app = 'live'
  }, [])
  return <RouterProvider router={router} />
}

const app = (
  <StrictMode>
    <App />
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
