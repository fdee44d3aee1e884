import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/edition/blocks.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { diagnoseAll, repairBlocks } from '../../../src/edition/repair-blocks.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'

describe('a long text cut into blocks', () => {
  const chunks = fc.array(fc.string({ unit: fc.constantFrom('ا', ' ', '\n', '😀', 'ب') }))

  it('is the same text in the same lines, however it comes', () => {
    fc.assert(
      fc.property(chunks, fc.integer({ min: 2, max: 30 }), (parts, size) => {
        const whole = parts.join('')
        let text = ''
        for (const block of blocksOf(parts, size)) {
          expect(block.from).toBe(text.split('\n').length)
          text += block.text
        }
        expect(text).toBe(whole)
      }),
    )
  })

  it('says of a line that is longer than a block that it is cut', () => {
    const [first, second] = blocksOf(['ab cd ef\n'], 6)
    expect([first?.text, first?.cut, second?.cut]).toEqual(['ab cd', true, true])
  })
})

describe('a text of many blocks', () => {
  const words = loadWords()
  const readable = (text: string) => ({ characters: text.length, chunks: () => [text] })

  it('is judged as a whole and keeps every line', () => {
    const part = `${damageText(ALL_PROSE, { seed: 2, reversed: 0.5, gaps: true })}\n\n`
    const damaged = part.repeat(Math.ceil(1_100_000 / part.length))
    const text = readable(damaged)
    const diagnosis = diagnoseAll(text, words)
    expect([diagnosis.letters.found, diagnosis.kashida.found, diagnosis.order.found]).toEqual([
      true,
      true,
      true,
    ])
    const blocks = [...repairBlocks(text, words, diagnosis, ['letters', 'kashida'])]
    expect(blocks.length).toBe(2)
    const repaired = blocks.map((block) => block.text).join('')
    expect(repaired.split('\n').length).toBe(damaged.split('\n').length)
    expect(repaired).not.toMatch(/[ѧی]/u)
  })

  it('is looked at in a number of looks that grows as the text does', () => {
    const wordAt = (at: number) =>
      String.fromCharCode(0x628 + (at % 7), 0x633, 0x639 + (at % 97), 0x641 + ((at * 13) % 7))
    const looksAt = (lines: number) => {
      let looks = 0
      const counting = {
        ...words,
        isWord: (word: string) => {
          looks++
          return words.isWord(word)
        },
        trie: undefined,
      }
      const line = (at: number) =>
        `. ${wordAt(at)} آل ${wordAt(at * 3)} (${at} ${wordAt(at * 7)}ѧ${wordAt(at + 5)}، یكون`
      const text = readable(Array.from({ length: lines }, (_, at) => line(at)).join('\n'))
      for (const _ of repairBlocks(text, counting, diagnoseAll(text, counting)));
      return looks
    }
    const [some, many] = [looksAt(400), looksAt(1600)]
    expect(many).toBeLessThan(some * 5)
  })

  it('comes back as it was when it is sound', () => {
    const sound = `${ALL_PROSE}\r\n`.repeat(Math.ceil(1_100_000 / ALL_PROSE.length))
    const text = readable(sound)
    const blocks = [...repairBlocks(text, words, diagnoseAll(text, words))]
    expect(blocks.map((block) => block.text).join('')).toBe(sound)
  })
})
