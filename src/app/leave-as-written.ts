/**
 * For an app that does not come: the page stands as it does without scripts, and says so in the words that the build wrote
 * into it (build/page-html.ts). Part of the boot script, so kept small.
 */
import { FAILED, HERE } from './app-events.ts'

const words = () => document.getElementById('page-failed')

/** What the page was written with can be read, and its links lead on; it is loaded again when a person asks for it. */
export function leaveAsWritten(): void {
  const root = document.documentElement
  if (root.dataset.app || words()) return
  delete root.dataset.scripts
  const written = document.querySelector<HTMLTemplateElement>('template[data-as-written]')
  if (!written) return
  document.body.append(written.content.cloneNode(true))
  words()?.showPopover?.()
  // The link alone would lead to the top of the page.
  words()
    ?.querySelector('a')
    ?.addEventListener('click', (event) => {
      event.preventDefault()
      location.reload()
    })
}

/** Heeds what the app says of itself: it may fail when it is here, and may be here when it was given up. */
export function heedApp(): void {
  addEventListener(FAILED, leaveAsWritten)
  addEventListener(HERE, () => {
    document.documentElement.dataset.scripts = 'on'
    words()?.remove()
  })
}
