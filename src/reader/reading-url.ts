/**
 * Moves the address bar's fragment along with the reading. The browser's own `replaceState` is called past the
 * router, which would otherwise match and load the routes again at every paragraph; nothing in the app renders from
 * the fragment but the reader, and it knows.
 */
export function showInAddressBar(eId: string | null): void {
  const { pathname, search, hash } = window.location
  const next = eId ? `#${eId}` : ''
  if (hash === next) return
  History.prototype.replaceState.call(window.history, window.history.state, '', `${pathname}${search}${next}`)
}
