import type { Words } from '../lexicon/words.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { type Draft, replaceEach } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { besideNoise } from '../rules/noise.ts'
import { type Counts, isWordUnderneath, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Lam and alef, which are drawn as one, taken apart in the wrong order: الإسلام came out as اإلسالم and لا as ال. What
 * proves it are two alefs in a row before a lam, which no word has; what was lost elsewhere the words tell. Where only
 * لا by itself was turned, ال standing alone before verbs proves it, where there is no لا.
 */
const WORD = /[\u0621-\u065f\u0670-\u06d3]+/gu
const WORD_WITH_NOISE = /[ѧ\u0621-\u065f\u0670-\u06d3]+/gu
const TURNED = /[اأإآ]ل/gu
/** لا by itself, turned, or turned and parted; and as it should be. */
const ALONE = /(?<![\u0621-\u065f\u0670-\u06d3])[وف]?ا ?ل(?![\u0621-\u065f\u0670-\u06d3])/gu
const SOUND_ALONE = /(?<![\u0621-\u065f\u0670-\u06d3])[وف]?لا(?![\u0621-\u065f\u0670-\u06d3])/gu
const NEXT_WORD = /^ ([\u0621-\u065f\u0670-\u06d3]+)/u
const LONGEST = 60
const LAM_ALEF = /ل([اأإآ])/gu
/** No word has two alefs in a row, save where the first asks. */
const IMPOSSIBLE = /ا[اأإآ]ل/u
/** Fewer are slips of a writer; and one sound one in so many at the most. */
const FEWEST = 3
const SHARE = 5
/** More places than this in one word are no word's. */
const MOST_PLACES = 5

const turn = (word: string) => word.replace(LAM_ALEF, '$1ل')

/** All spellings that come out as this word when their lam-alefs are turned. */
function sourcesOf(word: string): string[] {
  const places = [...word.matchAll(TURNED)].map(({ index }) => index).slice(0, MOST_PLACES)
  let sources = ['']
  let last = 0
  for (const at of places) {
    const [alef = '', lam = ''] = word.slice(at, at + 2)
    sources = sources.flatMap((start) => {
      const head = start + word.slice(last, at)
      return [head + alef + lam, head + lam + alef]
    })
    last = at + 2
  }
  return sources.map((source) => source + word.slice(last)).filter((source) => turn(source) === word)
}

/** A word that is none is left as it is, but for what no word has. */
function unknownWord(word: string): string {
  return word.replace(/^([وفبك]?ا)([اأإآ])ل/u, '$1ل$2')
}

function sourceOf(word: string, { isWord, counts }: KnownWords): string {
  if (/^[وف]?ال$/u.test(word)) return turnedAlone(word)
  const known = sourcesOf(word).filter((source) => isWord !== undefined && isWordUnderneath(source, isWord))
  const often = (source: string) => counts?.logOf(source) ?? 0
  return (
    known.reduce<string | undefined>(
      (best, source) => (best === undefined || often(source) > often(best) ? source : best),
      undefined,
    ) ?? unknownWord(word)
  )
}

const turnedAlone = (word: string) => word.replace(/ا ?ل/u, 'لا')

function countWithin(source: string, isWord: Words['isWord']): Counts {
  if (!IMPOSSIBLE.test(source)) return {}
  let [turned, sound] = [0, 0]
  const words = new Map<string, number>()
  for (const { 0: found } of source.matchAll(WORD_WITH_NOISE)) words.set(found, (words.get(found) ?? 0) + 1)
  for (const [found, times] of words) {
    const word = found.replaceAll(NOISE, '')
    // What noise stands between was not drawn as one.
    if (/ل[اأإآ]/u.test(found) && isWordUnderneath(word, isWord)) sound += times
    if (!IMPOSSIBLE.test(word) || isWordUnderneath(word, isWord)) continue
    if (sourcesOf(word).some((spelling) => isWordUnderneath(spelling, isWord))) turned += times
  }
  return { turned, sound }
}

/** How often ال stands alone where it can be no article, and how often where it can; and لا alone, as it should be. */
function countAlone(source: string, isWord: Words['isWord']): Counts {
  if (source.search(ALONE) < 0) return {}
  let [alone, verbs, article] = [0, 0, 0]
  const text = source.replaceAll(NOISE, '')
  for (const { index, 0: found } of text.matchAll(ALONE)) {
    const next = NEXT_WORD.exec(text.slice(index + found.length, index + found.length + LONGEST))?.[1]
    if (next === undefined || next.startsWith('ال')) continue
    if (isWordUnderneath(`ال${next}`, isWord)) article++
    else if (isWordUnderneath(next, isWord)) {
      alone++
      if (/^[يی]..+/u.test(next)) verbs++
    }
  }
  return { alone, verbs, article, soundAlone: text.match(SOUND_ALONE)?.length ?? 0 }
}

function count(source: string, { isWord }: KnownWords): Counts {
  return isWord === undefined ? {} : { ...countWithin(source, isWord), ...countAlone(source, isWord) }
}

/** Whether the two are turned within words as well. */
function isTurnedThroughout(counts: Counts): boolean {
  const turned = of(counts, 'turned')
  return turned >= FEWEST && of(counts, 'sound') * SHARE <= turned
}

/** Whether لا lost its order where it stands by itself: before a verb no article stands. */
function isTurnedAlone(counts: Counts): boolean {
  const alone = of(counts, 'alone')
  return (
    of(counts, 'verbs') >= FEWEST &&
    of(counts, 'article') * 2 <= alone &&
    of(counts, 'soundAlone') * SHARE <= alone
  )
}

const readingBy = rememberedAlong((words: KnownWords) => remembered((word: string) => sourceOf(word, words)))

function respell(draft: Draft, words: KnownWords): Draft {
  const read = readingBy(words)
  return replaceEach(draft, 'lam-alef', WORD, ({ 0: word, index, input }) => {
    if (word.length > 30 || !/[اأإآ]ل/u.test(word)) return word
    return isArticle(word, input.slice(index + word.length)) ? word : read(word)
  })
}

/** The article before a figure or a quotation is one. */
function isArticle(word: string, after: string): boolean {
  return /^[وف]?ال$/u.test(word) && /^ ?[\d٠-٩«"“(]/u.test(after)
}

function respellAlone(draft: Draft): Draft {
  return replaceEach(draft, 'lam-alef', ALONE, ({ 0: word, index, input }) =>
    isArticle(word.replace(' ', ''), input.slice(index + word.length)) ? word : turnedAlone(word),
  )
}

export const lamAlef: Layer = {
  kind: 'lam-alef',
  count,
  judge(counts) {
    const alone = of(counts, 'alone')
    return {
      found: isTurnedThroughout(counts) || isTurnedAlone(counts),
      sureness: Math.max(of(counts, 'turned'), of(counts, 'verbs')) >= FEWEST * 3 ? 'sure' : 'likely',
      evidence: [
        { sign: 'turned-lam-alef', count: of(counts, 'turned') },
        { sign: 'sound-lam-alef', count: of(counts, 'sound') },
        ...(alone > 0
          ? [
              { sign: 'lam-alef-alone' as const, count: alone },
              { sign: 'sound-lam-alef-alone' as const, count: of(counts, 'soundAlone') },
            ]
          : []),
      ],
    }
  },
  undo(draft, counts, words) {
    if (!isTurnedThroughout(counts)) return draft.text.includes(NOISE) ? draft : respellAlone(draft)
    return besideNoise(draft, (line) => respell(line, words))
  },
}
