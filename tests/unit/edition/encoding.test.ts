import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingOf } from '../../../src/edition/encoding.ts'
import { readText } from '../../../src/rescue/repairing/read-text.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'
import { SOUND_PROSE } from './support/sound-texts.ts'

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

describe('UTF-16 without its mark', () => {
  const texts = (SOUND_PROSE.news ?? fc.constant(ALL_PROSE)).map((text) => text.replace('\ufeff', ''))
  const noisy = (text: string, most: number) =>
    text.replace(/([\u0621-\u064a])(?=[\u0621-\u064a])/gu, `$1${'ѧ'.repeat(most)}`)
  const orders = [
    ['le', 'utf-16le'],
    ['be', 'utf-16be'],
  ] as const

  it.each(orders)('is known by what its pairs spell, however much noise it has: %s', (order, encoding) => {
    const damage = fc.record({ seed: fc.nat(9999), reversed: fc.constantFrom(0, 0.6), gaps: fc.boolean() })
    const most = fc.nat(2)
    fc.assert(
      fc.property(texts, damage, most, (sound, options, more) => {
        const text = noisy(damageText(sound, options), more)
        const bytes = utf16(text, order)
        expect(encodingOf(bytes)).toBe(encoding)
        expect(readText(bytes)).toEqual({ text, encoding })
      }),
      { numRuns: 30 },
    )
  })

  it.each(orders)('is known by one word: %s', (order, encoding) => {
    expect(encodingOf(utf16('آѧѧان', order))).toBe(encoding)
  })

  it('is not taken for UTF-8 or Windows-1256, nor they for it', () => {
    fc.assert(
      fc.property(texts, fc.nat(3), (sound, most) => {
        expect(encodingOf(Buffer.from(noisy(sound, most)))).toBe('utf-8')
        expect(encodingOf(windows1256(sound.replace(/[^\0-\u007f\u0621-\u064a،؛؟]/gu, '')))).toBe(
          'windows-1256',
        )
      }),
      { numRuns: 30 },
    )
  })

  /** Of bytes that begin with the mark of UTF-16 nobody can say otherwise. */
  const hasNoMark = ([first, second]: Uint8Array) =>
    `${first} ${second}` !== '254 255' && `${first} ${second}` !== '255 254'

  it('is never seen in bytes that are no text', () => {
    const numbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 32 })
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 64, maxLength: 4096 }),
      numbers.map((list) => new Uint8Array(Int32Array.from(list).buffer)),
      numbers.map((list) => new Uint8Array(Int16Array.from(list, (value) => value % 4000).buffer)),
      numbers.map((list) => new Uint8Array(Float64Array.from(list).buffer)),
      // Nothing but the letter that stands for the kashida.
      fc.nat(200).map((length) => utf16('ѧ'.repeat(length + 40), 'le')),
    )
    fc.assert(
      fc.property(bytes.filter(hasNoMark), (head) => {
        expect(encodingOf(head) ?? '').not.toMatch(/^utf-16/u)
      }),
      { numRuns: 200 },
    )
  })
})
