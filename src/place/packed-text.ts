/** A text small enough for the fragment of an address, compressed: it reaches no server, and needs none. */

/**
 * The longest fragment, in characters, with its `#` and name: mail programs and browsers still pass on an address with it
 * whole.
 */
const MOST = 8000
/** A small fragment may stand for much text. */
const MOST_TEXT = 1_000_000

const toBase64 = (bytes: Uint8Array): string => {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** `#name=…`; null where the text is too large for an address and travels better as a file. */
export async function fragmentHolding(name: string, text: string): Promise<string | null> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const fragment = `#${name}=${toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))}`
  return fragment.length > MOST ? null : fragment
}

export const holdsText = (name: string, fragment: string): boolean => fragment.startsWith(`#${name}=`)

/** The text that a fragment holds; null for one that is damaged, cut off, or unpacks to too much. */
export async function textIn(name: string, fragment: string): Promise<string | null> {
  try {
    const stream = new Blob([fromBase64(fragment.slice(name.length + 2))])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text
      text += value
      if (text.length > MOST_TEXT) {
        await reader.cancel()
        return null
      }
    }
  } catch {
    return null
  }
}
