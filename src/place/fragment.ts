/**
 * The fragment of the address as the place of the page that a person is at. Fragments that hold data (`#deck=`,
 * `#collection=`, `#key=`) are read, and taken out of the address, by the pages that they are for.
 */
import type { RouterHistory } from '@tanstack/react-router'
import { decodeFragment } from './address.ts'

/** The eId or locator that the address names at this moment; empty when it names none. */
export const presentFragment = (): string => decodeFragment(window.location.hash)

/** As it stands in the address, with its `#`: for a link that carries it on. */
export const writtenFragment = (): string => window.location.hash

/** For the address of a navigation that stays at the place: nothing where there is no fragment. */
export const presentHash = (): { readonly hash?: string } => {
  const hash = presentFragment()
  return hash ? { hash } : {}
}

const addressWith = (fragment: string | null): string => {
  const { pathname, search } = window.location
  return `${pathname}${search}${fragment ? `#${fragment}` : ''}`
}

/**
 * Reading on: the fragment goes along, the history does not grow. The browser's own `replaceState` is called past the
 * router, which would otherwise match and load the routes again at every paragraph.
 */
export function moveFragment(history: RouterHistory, fragment: string | null): void {
  // A navigation under way writes its address first: it is in that address that the fragment changes.
  history.flush()
  if (presentFragment() === (fragment ?? '')) return
  History.prototype.replaceState.call(window.history, window.history.state, '', addressWith(fragment))
}

/** A jump: Back leads to where the reader was. */
export function addFragment(history: RouterHistory, fragment: string): void {
  history.flush()
  if (presentFragment() === fragment) return
  history.push(addressWith(fragment), { __hashScrollIntoViewOptions: false })
}
