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

const FILE_BEING_READ = 'file-being-read'

/** The name of the file in whose reading the page was left: a page cannot open it again by itself. */
export const fileBeingRead = (): string | null => draftNamed(FILE_BEING_READ)

export const keepFileBeingRead = (name: string | null): void => keepDraft(FILE_BEING_READ, name)
