import { wordsOf } from '../lexicon/words-of-text.ts'
import { type Draft, replaceEach } from '../rules/edits.ts'
import { KAF, NOISE, PERSIAN_KAF, PERSIAN_YEH, YEH } from '../rules/letters.ts'
import { besideNoise } from '../rules/noise.ts'
import { hasOtherLetter, isArabic, languageOf } from './arabic-or-kin.ts'
import { type Counts, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Arabic that was typed or set with the letters of Persian: ی for ي (and often for ى), ک for ك, in every place of a
 * word. A text that has ی at the head of words alone has another damage, and Persian itself has none.
 */
const MAQSURA = 'ى'
const WORD = /[\u0621-\u063a\u0641-\u065f\u0670-\u06d3]+/gu
const MARKS = /[\u064b-\u065f\u0670]/gu
/** Not at the head of what joins: there another font puts a Persian yeh as well. */
const INNER_PERSIAN_YEH = /[^اأإآٱدذرزوؤىةء\u064b-\u065f]ی|ی$/u
const INNER_YEH = /[^اأإآٱدذرزوؤىةء\u064b-\u065f]ي|ي$/u
/** Fewer are somebody's choice; and the Arabic letter is as good as not there. */
const FEWEST = 5
const SHARE = 10
/** So many words in a hundred are Arabic words when they are spelt with Arabic letters. */
const KNOWN = 65
/** In a text that has its final ى, one ی in so many at the most stands for it. */
const MAQSURA_SHARE = 20

const arabicLetters = (word: string) => word.replaceAll(PERSIAN_YEH, YEH).replaceAll(PERSIAN_KAF, KAF)

function isWordSomehow(word: string, isWord: (word: string) => boolean): boolean {
  const plain = arabicLetters(word.replace(MARKS, ''))
  return isWord(plain) || (plain.endsWith(YEH) && isWord(plain.slice(0, -1) + MAQSURA))
}

function count(source: string, { isWord }: KnownWords): Counts {
  if (isWord === undefined || !/[یک]/u.test(source)) return {}
  const words = wordsOf(source.replaceAll(NOISE, ''))
  let [kaf, soundKaf, yeh, soundYeh, ends, maqsura, carriers, known] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const [word, times] of words) {
    if (word.includes(KAF)) soundKaf += times
    if (INNER_YEH.test(word)) soundYeh += times
    if (word.endsWith(MAQSURA)) maqsura += times
    if (word.endsWith(PERSIAN_YEH)) ends += times
    const [hasKaf, hasYeh] = [word.includes(PERSIAN_KAF), INNER_PERSIAN_YEH.test(word)]
    if (hasKaf) kaf += times
    if (hasYeh) yeh += times
    if (!hasKaf && !hasYeh) continue
    carriers += times
    if (isWordSomehow(word, isWord)) known += times
  }
  return { ...languageOf(words), kaf, soundKaf, yeh, soundYeh, ends, maqsura, carriers, known }
}

const throughout = (there: number, sound: number) => there >= FEWEST && sound * SHARE <= there

/** Which of the two letters go through the text. */
function lostTo(counts: Counts): { readonly kaf: boolean; readonly yeh: boolean } {
  return {
    kaf: throughout(of(counts, 'kaf'), of(counts, 'soundKaf')),
    yeh: throughout(of(counts, 'yeh'), of(counts, 'soundYeh')),
  }
}

function finalYeh(word: string, { isWord, counts }: KnownWords): typeof YEH | typeof MAQSURA {
  const plain = arabicLetters(word.replace(MARKS, ''))
  const other = plain.slice(0, -1) + MAQSURA
  if (isWord === undefined || !isWord(other)) return YEH
  if (!isWord(plain)) return MAQSURA
  const often = (spelling: string) => counts?.logOf(spelling) ?? 0
  return often(other) > often(plain) ? MAQSURA : YEH
}

function isArabicLine(line: string, isWord: (word: string) => boolean): boolean {
  const words = line.replaceAll(NOISE, '').match(WORD) ?? []
  const known = words.filter((word) => isWordSomehow(word, isWord)).length
  return known * 2 >= words.length && !words.some(hasOtherLetter)
}

function respell(draft: Draft, counts: Counts, words: KnownWords): Draft {
  const lost = lostTo(counts)
  const keepsMaqsura = of(counts, 'maqsura') * MAQSURA_SHARE >= of(counts, 'ends')
  return replaceEach(draft, 'persian-letters', WORD, ({ 0: word }) => {
    const withKaf = lost.kaf ? word.replaceAll(PERSIAN_KAF, KAF) : word
    if (!lost.yeh) return withKaf
    const end = word.endsWith(PERSIAN_YEH) && !keepsMaqsura ? finalYeh(word, words) : YEH
    return withKaf.replace(/ی$/u, end).replaceAll(PERSIAN_YEH, YEH)
  })
}

export const persianLetters: Layer = {
  kind: 'persian',
  count,
  judge(counts) {
    const { kaf, yeh } = lostTo(counts)
    return {
      found: (kaf || yeh) && isArabic(counts) && of(counts, 'known') * 100 >= of(counts, 'carriers') * KNOWN,
      sureness: of(counts, 'carriers') >= 20 ? 'sure' : 'likely',
      evidence: [
        { sign: 'persian-kaf', count: of(counts, 'kaf'), of: of(counts, 'kaf') + of(counts, 'soundKaf') },
        { sign: 'persian-yeh', count: of(counts, 'yeh'), of: of(counts, 'yeh') + of(counts, 'soundYeh') },
        { sign: 'arabic-words', count: of(counts, 'known'), of: of(counts, 'carriers') },
      ],
    }
  },
  undo(draft, counts, words) {
    const { isWord } = words
    if (isWord === undefined || !/[یک]/u.test(draft.text) || !isArabicLine(draft.text, isWord)) return draft
    return besideNoise(draft, (line) => respell(line, counts, words))
  },
}
