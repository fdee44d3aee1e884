/** Bytes and what they spell. */
import { type Encoding, encodingOf } from '../../edition/encoding.ts'

/** How much of a file tells its encoding. */
const HEAD = 1 << 16

/** Characters: with these a page still answers at once; more is for the command. */
const LONGEST_TEXT = 32_000_000
/** Bytes. */
export const LARGEST_FILE = 64_000_000
export const LARGEST_PDF = 256_000_000

/**
 * - `empty`: there is nothing in it, or nothing but spaces
 * - `too-large`: more than a page can hold
 * - `not-text`: bytes that spell no text in an encoding known here
 * - `office`: a file of an office program, which has to be saved as a text or a PDF first
 */
export type TextRefusal = 'empty' | 'too-large' | 'not-text' | 'office'

export type ReadText =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly refused: TextRefusal }

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte)

/** A PDF may have a little before its head. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.includes('%PDF-')
}

/** Word and its kin: a ZIP, or the older compound file. */
const isOffice = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)

export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { refused: 'empty' }
  if (bytes.length > LARGEST_FILE) return { refused: 'too-large' }
  if (isOffice(bytes)) return { refused: 'office' }
  const encoding = encodingOf(bytes.subarray(0, HEAD))
  if (encoding === undefined) return { refused: 'not-text' }
  try {
    // The mark at the head of UTF-16 says how to read it; in UTF-8 it is part of the text.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
    return withEncoding(text, encoding)
  } catch {
    return { refused: 'not-text' }
  }
}

function withEncoding(text: string, encoding: Encoding): ReadText {
  if (text.trim() === '') return { refused: 'empty' }
  if (text.length > LONGEST_TEXT) return { refused: 'too-large' }
  // A text has no NUL; what has some is a program or a picture that happens to spell characters.
  return text.includes('\0') ? { refused: 'not-text' } : { text, encoding }
}

/** What was pasted is text already. */
export const readPasted = (text: string): ReadText => withEncoding(text, 'utf-8')
