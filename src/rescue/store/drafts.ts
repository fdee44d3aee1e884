/** What is being written and not set yet: kept for this window, so that a page loaded anew or left does not lose it. */

const PREFIX = 'masar.rescue.draft.'
/** More than this browsers do not keep. */
const LONGEST = 1_000_000

export function draftNamed(name: string): string | null {
  try {
    return window.sessionStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function keepDraft(name: string, text: string | null): void {
  try {
    if (text === null || text.length > LONGEST) window.sessionStorage.removeItem(PREFIX + name)
    else window.sessionStorage.setItem(PREFIX + name, text)
  } catch {
    // Where nothing may be stored it lasts as long as the page.
  }
}
