import { remembered, rememberedAlong } from '../remembered.ts'
import { type Draft, replaceEach } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { besideNoise } from '../rules/noise.ts'
import { type Counts, isWordUnderneath, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Lam and alef, which are drawn as one, taken apart in the wrong order: الإسلام came out as اإلسالم and لا as ال. What
 * proves it are two alefs in a row before a lam, which no word has; what was lost elsewhere the words tell.
 */
const WORD = /[\u0621-\u065f\u0670-\u06d3]+/gu
const WORD_WITH_NOISE = /[ѧ\u0621-\u065f\u0670-\u06d3]+/gu
const TURNED = /[اأإآ]ل/gu
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
  if (word === 'ال' || word === 'وال') return turnedAlone(word)
  const known = sourcesOf(word).filter((source) => isWord !== undefined && isWordUnderneath(source, isWord))
  const often = (source: string) => counts?.factsOf(source)?.log ?? 0
  return (
    known.reduce<string | undefined>(
      (best, source) => (best === undefined || often(source) > often(best) ? source : best),
      undefined,
    ) ?? unknownWord(word)
  )
}

const turnedAlone = (word: string) => word.replace('ال', 'لا')

function count(source: string, { isWord }: KnownWords): Counts {
  if (isWord === undefined || !IMPOSSIBLE.test(source)) return {}
  let [turned, sound] = [0, 0]
  for (const { 0: found } of source.matchAll(WORD_WITH_NOISE)) {
    const word = found.replaceAll(NOISE, '')
    // What noise stands between was not drawn as one.
    if (/ل[اأإآ]/u.test(found) && isWordUnderneath(word, isWord)) sound++
    if (!IMPOSSIBLE.test(word) || isWordUnderneath(word, isWord)) continue
    if (sourcesOf(word).some((spelling) => isWordUnderneath(spelling, isWord))) turned++
  }
  return { turned, sound }
}

const readingBy = rememberedAlong((words: KnownWords) => remembered((word: string) => sourceOf(word, words)))

function respell(draft: Draft, words: KnownWords): Draft {
  const read = readingBy(words)
  return replaceEach(draft, 'lam-alef', WORD, ({ 0: word, index, input }) => {
    if (word.length > 30 || !/[اأإآ]ل/u.test(word)) return word
    // The article before a figure or a quotation is one.
    if (/^و?ال$/u.test(word) && /^ ?[\d٠-٩«"“(]/u.test(input.slice(index + word.length))) return word
    return read(word)
  })
}

export const lamAlef: Layer = {
  kind: 'lam-alef',
  count,
  judge(counts) {
    const [turned, sound] = [of(counts, 'turned'), of(counts, 'sound')]
    return {
      found: turned >= FEWEST && sound * SHARE <= turned,
      sureness: turned >= FEWEST * 3 ? 'sure' : 'likely',
      evidence: [
        { sign: 'turned-lam-alef', count: turned },
        { sign: 'sound-lam-alef', count: sound },
      ],
    }
  },
  undo(draft, _counts, words) {
    return besideNoise(draft, (line) => respell(line, words))
  },
}
