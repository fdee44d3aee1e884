import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { misreadIn, readAgain, readRight } from '../../../src/edition/misread.ts'
import { ALL_PROSE } from './support/prose.ts'
import { SOUND_PROSE } from './support/sound-texts.ts'

const { isWord } = loadWords()
const texts = fc
  .oneof(...Object.values(SOUND_PROSE), fc.constant(ALL_PROSE))
  .map((text) => text.replace('\ufeff', ''))

/** What Windows-1252 has in place of the control characters of Latin-1. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const asLatin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const asWindows1252 = (bytes: Uint8Array) =>
  asLatin1(bytes).replace(/[\u0080-\u009f]/gu, (code) => FROM_80[code.charCodeAt(0) - 0x80] ?? '')
const wrongly = fc.constantFrom(asLatin1, asWindows1252)

const decoder = new TextDecoder('windows-1256')
const CODES = new Map(
  Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
)
/** What the code page lacks is left out. */
const codesOf = (text: string) => [...text].flatMap((character) => CODES.get(character) ?? [])

describe('a text that was read in a wrong encoding', () => {
  it('is read again as it was written, when it was in UTF-8', () => {
    fc.assert(
      fc.property(texts, wrongly, fc.boolean(), (text, read, hasMark) => {
        const misread = read(Buffer.from(text))
        expect(readRight(hasMark ? `\ufeff${misread}` : misread, isWord)).toEqual({
          text,
          misread: 'misread-utf-8',
        })
      }),
      { numRuns: 40 },
    )
  })

  it('is read again as it was written, when it was in Windows-1256 and of Arabic words', () => {
    fc.assert(
      fc.property(texts, wrongly, (whole, read) => {
        const codes = codesOf(whole)
        const text = decoder.decode(Uint8Array.from(codes))
        expect(readRight(read(Uint8Array.from(codes)), isWord)).toEqual({
          text,
          misread: 'misread-windows-1256',
        })
      }),
      { numRuns: 40 },
    )
  })

  it('is told piece by piece as it is in one piece', () => {
    fc.assert(
      fc.property(texts, wrongly, fc.integer({ min: 1, max: 50 }), (text, read, size) => {
        const misread = read(Buffer.from(text))
        const chunks = misread.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
        expect(
          misreadIn(
            () => chunks,
            () => isWord,
          ),
        ).toBe('misread-utf-8')
        expect([...readAgain(chunks, 'misread-utf-8')].join('')).toBe(text)
      }),
      { numRuns: 20 },
    )
  })

  it('is known by two words', () => {
    expect(readRight('ÞÇá æÒíÑ', isWord).text).toBe('قال وزير')
    expect(readRight('Ù‚Ø§Ù„ ÙˆØ²ÙŠØ±', isWord).text).toBe('قال وزير')
  })
})

describe('a text that was read as it was written', () => {
  const OTHERS = [
    'Été comme hiver, l’élève âgé rêvait déjà d’être reçu à l’école française.',
    'Þórður á Íslandi sagði að það væri ágætt að búa í þessu húsi. Þæð, ÆÐI.',
    'ÞÆR ÚÐA ÁÐUR ÞÓ ÆÐA ÍÐ',
    'Größe, Äpfel, Öl, Straße, Übermut.',
    'Ïðèâåò, ìèð! Ýòî ðóññêèé òåêñò, êîòîðûé ïðî÷èòàí íåâåðíî.',
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß',
    'ASCII only, no letters beyond.',
  ]
  const others = fc.array(fc.constantFrom(...OTHERS), { minLength: 1, maxLength: 20 })
  const stretches = texts.chain((text) =>
    wrongly.chain((read) =>
      fc.constantFrom(
        read(Buffer.from(text.slice(0, 25))),
        read(Uint8Array.from(codesOf(text.slice(0, 25)))),
      ),
    ),
  )

  it('stays as it is, in French, in Icelandic, and in Russian that is wrong in another way', () => {
    fc.assert(
      fc.property(others, (lines) => {
        const text = lines.join('\r\n')
        expect(readRight(text, isWord)).toEqual({ text, misread: undefined })
      }),
      { numRuns: 100 },
    )
  })

  it('stays as it is where it quotes a stretch of one that was not', () => {
    const quoting = fc.oneof(
      texts,
      others.map((lines) => `${OTHERS[0]}\n${lines.join('\n')}`),
    )
    fc.assert(
      fc.property(quoting, stretches, fc.boolean(), (around, stretch, isFirst) => {
        const text = isFirst ? `${stretch} ${around}` : `${around} ${stretch}`
        expect(readRight(text, isWord)).toEqual({ text, misread: undefined })
      }),
      { numRuns: 60 },
    )
  })
})
