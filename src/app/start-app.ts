/**
 * When the app comes: its files, named in the page where no browser looks for them (build/page-html.ts), are not asked for
 * before the text is painted. Until then the line belongs to the text and its fonts. Part of the boot script, so kept small.
 */
import { whenPersonActs } from '../place/person-acts.ts'
import { heedApp, leaveAsWritten } from './leave-as-written.ts'
import { nextTask } from './next-task.ts'

/** A browser draws nothing in a window or a frame that is out of sight: there the app comes after this long. */
const UNSEEN_MS = 500

/** And after this long wherever no paint is told of. */
const UNTOLD_MS = 3000

/** So long folded entries and dead buttons wait for an app that neither comes nor fails: a slow line has to have time. */
const PATIENCE_MS = 30_000

/** Calls `act`, at least once, when something of the page's content has been painted or a person acts on it. */
function whenPainted(act: () => void): void {
  whenPersonActs(act)
  // A frame is not told whether it is in sight.
  setTimeout(act, document.hidden || parent !== window ? UNSEEN_MS : UNTOLD_MS)
  if (PerformanceObserver.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      act()
    }).observe({ type: 'paint', buffered: true })
  } else requestAnimationFrame(() => setTimeout(act))
}

/**
 * Runs the app, whose files are run one by one first: all at once they would keep a slow processor longer than a person
 * waits for an answer. What does not come the app asks for again, and says so (shell/load-anew.ts).
 */
async function run(scripts: readonly string[], app: string): Promise<void> {
  for (const script of scripts) {
    if (script.endsWith(app)) continue
    await import(/* @vite-ignore */ script).catch(() => undefined)
    await nextTask()
  }
  await import(/* @vite-ignore */ app)
}

/** @param app the address of the app's entry */
export function startWhenPainted(app: string): void {
  let isStarted = false
  const start = () => {
    if (isStarted) return
    isStarted = true
    const files = document.querySelector<HTMLTemplateElement>(
      'body > template:not([data-as-written])',
    )?.content
    const scripts = Array.from(
      files?.querySelectorAll<HTMLLinkElement>('[rel=modulepreload]') ?? [],
      ({ href }) => href,
    )
    if (files) document.body.append(files)
    heedApp()
    setTimeout(leaveAsWritten, PATIENCE_MS)
    run(scripts, app).catch(leaveAsWritten)
  }
  document.addEventListener('DOMContentLoaded', () => {
    // A page with nothing in it shows nothing until the app draws it.
    if (document.getElementById('root')?.hasChildNodes()) whenPainted(start)
    else start()
  })
}
