import type { Copied } from './citing/quoted.ts'

/** Puts text on the clipboard, formatted for what takes that; tells whether the browser allowed it. */
export async function copyToClipboard({
  text,
  html,
}: {
  readonly text: string
  readonly html?: Copied['html']
}): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ])
    return true
  } catch {
    return false
  }
}
