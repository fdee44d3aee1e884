/** How the bytes of a text file spell its characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256'

export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1256': 'Windows-1256',
}

/** Of UTF-16 without a mark, so many units in a hundred are Arabic, Latin or spaces. */
const USUAL_UNITS = 90
const ARABIC_WORD = /[\u0621-\u0652]{2,}/gu
const HIGH = /[^\0-\u007f]/gu

/**
 * Tells the encoding of a text from its first bytes.
 * @returns nothing when it is no text in any encoding that is known here
 */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head.includes(0)) return looksLikeUtf16(head)
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

function looksLikeUtf16(head: Uint8Array): Encoding | undefined {
  const units = Math.floor(head.length / 2)
  let [little, big] = [0, 0]
  for (let at = 0; at < units; at++) {
    const [first = 0, second = 0] = [head[2 * at], head[2 * at + 1]]
    if (isUsual(first, second)) little++
    if (isUsual(second, first)) big++
  }
  const enough = Math.max(1, (units * USUAL_UNITS) / 100)
  if (little >= enough && little > big) return 'utf-16le'
  return big >= enough && big > little ? 'utf-16be' : undefined
}

/** Whether two bytes are a character as Arabic text has them: an Arabic or Latin letter, a figure, a space, a mark. */
function isUsual(low: number, high: number): boolean {
  if (high === 0x06 || high === 0x20 || high === 0xfe || high === 0xfb) return true
  return high === 0 && (low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09)
}

/** Whether the bytes above ASCII spell Arabic words in Windows-1256. */
function looksLikeArabicCodePage(head: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(head)
  const inWords = (text.match(ARABIC_WORD) ?? []).reduce((sum, word) => sum + word.length, 0)
  const high = text.match(HIGH)?.length ?? 0
  return inWords >= 4 && inWords * 10 >= high * 7
}
