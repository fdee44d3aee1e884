import { utf16Of } from './utf-16.ts'

/** How the bytes of a text file spell its characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1256': 'Windows-1256',
}

/** The upper half of Arabic letters in UTF-16. */
const ARABIC_BLOCK = 0x06
const ARABIC_WORD = /[\u0621-\u0652]{2,}/gu
const HIGH = /[^\0-\u007f]/gu

/**
 * Tells the encoding of a text from its first bytes.
 * @returns nothing when it is no text in any encoding that is known here
 */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  // Every Latin letter and space has a NUL there, and half of the bytes of Arabic are a 6, which no other text has.
  const wide = head.includes(0) || head.includes(ARABIC_BLOCK) ? utf16Of(head) : undefined
  if (wide !== undefined || head.includes(0)) return wide
  if (isUtf8(head)) return 'utf-8'
  return looksLikeArabicCodePage(head) ? 'windows-1256' : undefined
}

/** The last character may be cut off where the head ends. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Whether the bytes above ASCII spell Arabic words in Windows-1256. */
function looksLikeArabicCodePage(head: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(head)
  const inWords = (text.match(ARABIC_WORD) ?? []).reduce((sum, word) => sum + word.length, 0)
  const high = text.match(HIGH)?.length ?? 0
  return inWords >= 4 && inWords * 10 >= high * 7
}
