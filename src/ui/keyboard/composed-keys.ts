import { isComposed } from './intents.ts'

/**
 * Keeps the keys that put a character together for the field they are meant for: nothing of the page hears them, neither
 * a shortcut nor the arrows and Enter that go through the results of a search. To be called before anything listens.
 */
export function keepComposedKeys(target: Window = window): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (isComposed(event)) event.stopImmediatePropagation()
    },
    true,
  )
}
