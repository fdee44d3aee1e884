import { describe, expect, it } from 'vitest'
import { encodingOf } from '../../../src/edition/encoding.ts'

const TEXT = 'كتب الطالب رسالة إلى مدير المدرسة.\nوأجابه في 3 أيام (أو أكثر)، ثم شكره.\n'

/** Only the letters of this text, as the code page has them. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
  )
  return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 0x3f)
}

const utf16 = (text: string, order: 'le' | 'be', mark = false) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 cut within a letter', Buffer.from(TEXT).subarray(0, 11), 'utf-8'],
    ['ASCII', Buffer.from('plain'), 'utf-8'],
    ['UTF-16 with its mark', utf16(TEXT, 'le', true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(TEXT, 'be', true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16 the other way round, without a mark', utf16(TEXT, 'be'), 'utf-16be'],
    ['Windows-1256', windows1256(TEXT), 'windows-1256'],
    ['French in Latin-1', Buffer.from('été à la forêt déjà', 'latin1'), undefined],
    ['zeros', new Uint8Array(100), undefined],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xd7, 0xe3]), undefined],
  ])('is told for %s', (_name, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding)
  })
})
