/**
 * The files of a worker share one window of jsdom and the libraries that hold on to it: to make them takes longer than
 * most of their tests. Our own modules are evaluated anew for each file, and each leaves the window as it found it.
 */
import userEvent from '@testing-library/user-event'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'

/** What tests put in the place of what jsdom does not do. */
const REPLACED: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [window, ['scrollTo', 'scrollBy', 'indexedDB']],
  [document, ['fonts', 'elementsFromPoint']],
  [navigator, ['clipboard', 'serviceWorker']],
  [Element.prototype, ['scrollIntoView', 'checkVisibility']],
  [HTMLElement.prototype, ['showPopover']],
  [HTMLDialogElement.prototype, ['showModal']],
  [File.prototype, ['text']],
]

const TIMERS = [
  ['setTimeout', 'clearTimeout'],
  ['setInterval', 'clearInterval'],
  ['requestAnimationFrame', 'cancelAnimationFrame'],
] as const

type Undo = () => void

function noteReplaced(): Undo {
  const before = REPLACED.flatMap(([owner, names]) =>
    names.map((name) => ({
      owner,
      name,
      value: Reflect.get(owner, name) as unknown,
      own: Object.getOwnPropertyDescriptor(owner, name),
    })),
  )
  return () => {
    for (const { owner, name, value, own } of before) {
      Reflect.deleteProperty(owner, name)
      if (own) Object.defineProperty(owner, name, own)
      // What vitest has of the window remembers what it was set to.
      if (own?.set) Reflect.set(owner, name, value)
    }
  }
}

/** What is called between now and then, each call undone by what `undo` makes of it. */
function noteCalls<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  undo: (given: readonly unknown[], returned: unknown) => void,
): Undo {
  const own = owner[name] as (...given: unknown[]) => unknown
  const calls: Undo[] = []
  const noting = Object.assign(function noting(this: unknown, ...given: unknown[]) {
    const returned = Reflect.apply(own, this, given)
    calls.push(() => undo(given, returned))
    return returned
  }, own)
  Object.assign(owner, { [name]: noting })
  return () => {
    Object.assign(owner, { [name]: own })
    for (const undoOne of calls) undoOne()
  }
}

const noteListeners = (target: Window | Document): Undo => {
  const remove = target.removeEventListener.bind(target) as (...given: readonly unknown[]) => void
  return noteCalls(target as Document, 'addEventListener', (given) => remove(...given))
}

const noteTimers = (): readonly Undo[] =>
  TIMERS.map(([start, stop]) => {
    const end = window[stop].bind(window) as (timer: unknown) => void
    return noteCalls(window, start, (_, timer) => end(timer))
  })

function emptyPage(): void {
  const { documentElement, head, body } = document
  for (const element of [documentElement, head, body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  head.replaceChildren()
  body.replaceChildren()
  document.getSelection()?.removeAllRanges()
}

/** To be called before the tests of a file; what it returns, after them. */
export function noteWindow(): Undo {
  const { href } = window.location
  const putBack = noteReplaced()
  // Both listen to the document from their first use on, once for all files.
  userEvent.setup()
  createRoot(document.createElement('div'))
  const forget = [noteListeners(window), noteListeners(document), ...noteTimers()]
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    for (const forgetOne of forget) forgetOne()
    putBack()
    emptyPage()
    window.localStorage.clear()
    window.sessionStorage.clear()
    window.history.replaceState(null, '', href)
    vi.resetModules()
  }
}
