/** Arabic text whose bytes somebody has read as Windows-1252 or Latin-1: قال becomes Ù‚Ø§Ù„, or ÞÇá. */
import type { Encoding } from './encoding.ts'

/** The encoding that such a text was written in. */
export type Misread = 'misread-utf-8' | 'misread-windows-1256'

export const WRITTEN_IN: Readonly<Record<Misread, Extract<Encoding, 'utf-8' | 'windows-1256'>>> = {
  'misread-utf-8': 'utf-8',
  'misread-windows-1256': 'windows-1256',
}

/** How a text was read: in an encoding, or once more after it had been read in a wrong one. */
export type Reading = Encoding | Misread

export const isMisread = (reading: Reading): reading is Misread => reading in WRITTEN_IN

type IsWord = (word: string) => boolean

/** What Windows-1252 has where Latin-1 has control characters, which stand for themselves where it has nothing. */
const BYTES_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE_OF = new Map([...BYTES_FROM_80].map((character, at) => [character.charCodeAt(0), 0x80 + at]))
const MARK = '\ufeff'

/** Letters that are Arabic, at the least, and how many of them for one that is not. */
const FEWEST = 4
const FOR_ONE_OTHER = 2
/** So many words tell; shorter ones are words by chance. */
const MOST_WORDS = 5000
const WORD = /[\u0621-\u065f\u0670-\u06d3]{3,}/gu
const MARKS = /[\u064b-\u065f\u0670]/gu
/** Letters in words of the lexicon: so many at the least, and so large a part. */
const FEWEST_KNOWN = 7
const KNOWN = 0.5

/**
 * Tells whether a text was read in a wrong encoding, and which one is right. All of it has to prove that: a text that
 * only quotes such a stretch is what it is.
 * @param chunks the text, from its beginning each time
 * @param loadIsWord asked only where the letters alone do not tell
 */
export function misreadIn(chunks: () => Iterable<string>, loadIsWord: () => IsWord): Misread | undefined {
  if (looksArabic(chunks(), 'misread-utf-8')) return 'misread-utf-8'
  const words = looksArabic(chunks(), 'misread-windows-1256')
  return words && areWords(words, loadIsWord()) ? 'misread-windows-1256' : undefined
}

/**
 * Reads such a text once more.
 * @throws {TypeError} where it is none
 */
export function* readAgain(chunks: Iterable<string>, misread: Misread): Generator<string> {
  const decoder = new TextDecoder(WRITTEN_IN[misread], { fatal: true })
  let isFirst = true
  for (const chunk of chunks) {
    yield decoder.decode(bytesOf(isFirst && chunk.startsWith(MARK) ? chunk.slice(1) : chunk), {
      stream: true,
    })
    isFirst = false
  }
  yield decoder.decode()
}

/** A text of which all is at hand, as it should have been read. */
export function readRight(text: string, isWord: IsWord): { text: string; misread: Misread | undefined } {
  const misread = misreadIn(
    () => [text],
    () => isWord,
  )
  return { text: misread === undefined ? text : [...readAgain([text], misread)].join(''), misread }
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code <= 0xff ? code : BYTE_OF.get(code)
    if (byte === undefined) throw new TypeError('a character that is no byte')
    bytes[at] = byte
  }
  return bytes
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** @returns the first words, where most letters are Arabic when the text is read once more */
function looksArabic(chunks: Iterable<string>, misread: Misread): string[] | undefined {
  const words: string[] = []
  let [arabic, other] = [0, 0]
  try {
    for (const text of readAgain(chunks, misread)) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code >= 0x0621 && code <= 0x06d3) arabic++
        else if (code >= 0xc0 || isAsciiLetter(code)) other++
      }
      if (words.length < MOST_WORDS) words.push(...(text.slice(0, MOST_WORDS * 20).match(WORD) ?? []))
    }
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
  return arabic >= FEWEST && arabic >= FOR_ONE_OTHER * other ? words : undefined
}

function areWords(words: readonly string[], isWord: IsWord): boolean {
  let [all, known] = [0, 0]
  for (const word of words) {
    const plain = word.replace(MARKS, '')
    all += plain.length
    if (isWord(plain)) known += plain.length
  }
  return known >= FEWEST_KNOWN && known >= KNOWN * all
}
