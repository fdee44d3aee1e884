import { decodeFragment } from './address.ts'

/**
 * Runs before the page is parsed, in the boot script: marks what the address names, and all that it stands in up to
 * `<html>`, with `data-named`. By `:has(:target)` all of the page would be styled anew whenever anything comes into it.
 */
export function markNamed(): void {
  document.addEventListener('DOMContentLoaded', () => {
    let named = document.getElementById(decodeFragment(location.hash))
    for (; named; named = named.parentElement) named.setAttribute('data-named', '')
  })
}
