import { eachWord, wordsOf } from '../lexicon/words-of-text.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { type Replacement, replaceParts } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { isArabic, languageOf } from './arabic-or-kin.ts'
import { type Counts, type KnownWords, type Layer, of } from './layer.ts'
import { estimates, isUnmet } from './word-cost.ts'

/**
 * Words without the space between them: «المدينةالقديمة». Only a word that is none is taken apart, into words that were
 * met in general Arabic; and only in a text that has many such, among them some that no writer could have meant: with ة
 * or ى in the middle, which end a word.
 */
/** ة or ى before another letter. */
const ENDED_WITHIN = /[ةى][\u064b-\u0652]*[\u0621-\u064a]/u
const BEGINS_WITH_MARK = /^[\u064b-\u065f\u0670]/u
/** A shorter string is an abbreviation or a name. */
const SHORTEST = 5
/** A string of more letters than this is no line of words that lost its spaces but something else. */
const LONGEST = 300
/** No word is longer. */
const LONGEST_PART = 16
/** What each space costs that is put in. */
const SPACE = 3
/** How much likelier words must be than the string as a word: in any text, and in one that lost its spaces. */
const LEAST_GAIN = 0
const PROVEN_GAIN = -8
/** A word that is none among several others, as names are, costs so much more; it is no longer than a name. */
const STRANGE = 8
const SHORTEST_STRANGE = 4
const LONGEST_STRANGE = 9
/** A longer string is no word at all. */
const LONG = 14
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'في من عن أن إن لم لن قد هو هي مع ما لا يا أو كل ثم به له بل إذ'.split(' '),
)
/** First parts of names that writers set without a space themselves: عبدالله, أبوظبي, ابنسينا. */
const NAME_BEGINS = /^[وفبلك]?(?:عبد|أبو|أبا|أبي|ابن|ابو|بن|بو|آل|ذو|ذي|أم)$/u
/** The article, which is never a word by itself. */
const ARTICLE = /^[وف]?[بك]?ال$/u
/** A letter drawn out as it is spoken: هياااا. */
const DRAWN_OUT = /([\u0621-\u064a])\1\1/u
/** Other words that some writers set without a space. */
const LEANING = /^[وفبلك]?(?:ما|لا|يا|نصف|شبه|غير)$/u
/** Fewer are names and slips; of a hundred words so many are several, or more where none is certain. */
const FEWEST = 5
const FEWEST_CERTAIN = 2
const SHARE = 1
const MUCH = 4

/** The words that a string of letters is, if it is several. */
function wordsIn(string: string, words: KnownWords, proven: boolean): string[] | undefined {
  const estimate = estimates(words)
  if (string.length < SHORTEST || string.length > LONGEST || DRAWN_OUT.test(string)) return undefined
  const whole = estimate(string)
  if (proven ? whole.isMet : whole.isWord) return undefined
  const strangeToo = proven && string.length >= LONG
  const costs = [0]
  const begins = [0]
  for (let end = 1; end <= string.length; end++) {
    let least = Number.POSITIVE_INFINITY
    let begin = 0
    if (!BEGINS_WITH_MARK.test(string.slice(end))) {
      for (let from = Math.max(0, end - LONGEST_PART); from <= end - 2; from++) {
        const before = costs[from] ?? Number.POSITIVE_INFINITY
        if (before >= least) continue
        const part = string.slice(from, end)
        if (part.length < 3 && !SMALL_WORDS.has(part)) continue
        if (ARTICLE.test(part)) continue
        if (end < string.length && (NAME_BEGINS.test(part) || (!proven && LEANING.test(part)))) continue
        const maybeStrange = strangeToo && part.length >= SHORTEST_STRANGE && part.length <= LONGEST_STRANGE
        if (!maybeStrange && isUnmet(part, words)) continue
        const { isMet, cost: own } = estimate(part)
        if (!isMet && !maybeStrange) continue
        const cost = before + own + SPACE + (isMet ? 0 : STRANGE)
        if (cost < least) {
          least = cost
          begin = from
        }
      }
    }
    costs.push(least)
    begins.push(begin)
  }
  const gain = whole.cost - (costs[string.length] ?? 0)
  const least = !proven ? LEAST_GAIN : string.length < LONG ? PROVEN_GAIN : Number.NEGATIVE_INFINITY
  if (!(gain > least)) return undefined
  const parts: string[] = []
  for (let end = string.length; end > 0; end = begins[end] ?? 0)
    parts.push(string.slice(begins[end] ?? 0, end))
  return parts.reverse()
}

/** The same with spaces between them, or nothing; what was found out is kept, as words are met again and again. */
const parting = (proven: boolean) =>
  rememberedAlong((words: KnownWords) =>
    remembered((string: string) => wordsIn(string, words, proven)?.join(' ') ?? ''),
  )
const [partedBy, partedWhereProvenBy] = [parting(false), parting(true)]

/** In a text that has many such words. */
function partedIn(text: string, words: KnownWords): Replacement[] {
  const parted = partedWhereProvenBy(words)
  const found: Replacement[] = []
  eachWord(text, (before, at) => {
    const after = parted(before)
    if (after !== '') found.push({ at, before, after })
  })
  return found
}

function count(source: string, words: KnownWords): Counts {
  if (words.isWord === undefined) return {}
  const parted = partedBy(words)
  const apart: (readonly [word: string, times: number])[] = []
  let [all, glued, certain] = [0, 0, 0]
  for (const [word, times] of wordsOf(source.replaceAll(NOISE, ''))) {
    all += times
    const parts = parted(word)
    if (parts === '') {
      apart.push([word, times])
      continue
    }
    glued += times
    if (ENDED_WITHIN.test(word)) certain += times
    for (const part of parts.split(' ')) apart.push([part, times])
  }
  return glued === 0 ? { all } : { ...languageOf(apart), all, glued, certain }
}

export const gluedWords: Layer = {
  kind: 'glued',
  count,
  judge(counts) {
    const [glued, certain, all] = [of(counts, 'glued'), of(counts, 'certain'), of(counts, 'all')]
    return {
      found:
        glued >= FEWEST &&
        glued * 100 >= all * (certain >= FEWEST_CERTAIN ? SHARE : MUCH) &&
        isArabic(counts),
      sureness: glued * 100 >= all * MUCH ? 'sure' : 'likely',
      evidence: [
        { sign: 'glued-words', count: glued, of: all },
        { sign: 'ended-within', count: certain },
      ],
    }
  },
  undo(draft, _counts, words) {
    if (draft.text.includes(NOISE)) return draft
    return replaceParts(draft, 'glued-words', partedIn(draft.text, words))
  },
}
