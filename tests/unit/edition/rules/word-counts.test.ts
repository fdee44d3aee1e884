import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src/edition/lexicon/lexicon.ts'
import { loadWords } from '../../../../src/edition/lexicon/load-words.ts'
import { foldWord, followStem, leadStem } from '../../../../src/edition/lexicon/word-key.ts'
import { splitCompleting } from '../../../../src/edition/rules/completing-pieces.ts'
import { joinsOneWord, tokensOf } from '../../../../src/edition/rules/tokens.ts'

const words = loadWords()
const lexicon = lexiconOf('', words, true)

function affinity(first: string, second: string): number {
  const [left, right] = tokensOf(`${first} ${second}`, lexicon).tokens
  if (left === undefined || right === undefined) throw new Error('two words')
  return lexicon.affinityOf(left, right)
}

describe('what was counted of words', () => {
  it.each([
    ['كتاب', 'كتابة'],
    ['المدرسة', 'المدرستين'],
    ['رأي', 'رأيين'],
  ])('finds %s less surprising than %s, and both less than no word', (common, rare) => {
    expect(lexicon.surpriseOf(common)).toBeLessThan(lexicon.surpriseOf(rare))
    expect(lexicon.surpriseOf(rare)).toBeLessThan(lexicon.tooSurprising)
    expect(lexicon.surpriseOf(`${rare}${rare}`)).toBeGreaterThan(lexicon.tooSurprising)
  })

  it.each([
    ['على', 'سبيل', 'الطريق'],
    ['وزير', 'الخارجية', 'السيارة'],
    ['الأمين', 'العام', 'السريع'],
    ['بالإضافة', 'إلى', 'في'],
  ])('after %s rather has %s than %s', (first, rather, than) => {
    expect(affinity(first, rather)).toBeGreaterThan(affinity(first, than))
  })

  it('knows a word by any form in which it can come, damaged or sound', () => {
    expect(lexicon.factsOf('آانت')).toEqual(lexicon.factsOf('كانت'))
    expect(lexicon.factsOf('یكون')).toEqual(lexicon.factsOf('يكونُ'))
  })

  it('gives every word a stem of its own letters', () => {
    const letter = fc.constantFrom(...'والبفكلمدرسةتينآیأُ')
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const folded = foldWord(letters.join(''))
        expect(foldWord(folded)).toBe(folded)
        expect(folded.endsWith(leadStem(folded))).toBe(true)
        expect(folded === '' || leadStem(folded) !== '').toBe(true)
        expect(followStem(followStem(folded)).length).toBeLessThanOrEqual(folded.length)
      }),
    )
  })
})

describe('pieces of words', () => {
  const joined = (left: string, right: string) => {
    const [first, second] = tokensOf(`${left} ${right}`, lexicon).tokens
    return first !== undefined && second !== undefined && joinsOneWord(first, second, lexicon)
  }

  it.each([
    ['الم', 'درسة'],
    ['المعلو', 'مات'],
    ['سبتمب', 'ر'],
  ])('%s and %s make one word', (left, right) => {
    expect(joined(left, right)).toBe(true)
  })

  it.each([
    ['من', 'هم'],
    ['في', 'ها'],
    ['كتاب', 'المدرسة'],
    ['ما', 'زال'],
  ])('%s and %s are two words', (left, right) => {
    expect(joined(left, right)).toBe(false)
  })

  const neighbour = (text: string) => ({ text, piece: lexicon.pieceOf(text) })

  it('come apart from the word they are glued to when their other half stands on the line', () => {
    expect(splitCompleting('هومتابعة', [neighbour('النتائج')], [neighbour('هذ')], lexicon)?.at).toBe(1)
    expect(splitCompleting('هومتابعة', [neighbour('النتائج')], [neighbour('مدرسة')], lexicon)).toBeUndefined()
  })
})
