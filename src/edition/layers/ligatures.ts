import { wordsOf } from '../lexicon/words-of-text.ts'
import { remembered, rememberedAlong } from '../remembered.ts'
import { replaceEach } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { besideNoise } from '../rules/noise.ts'
import { isOfKin, languageOf } from './arabic-or-kin.ts'
import { type Counts, isWordUnderneath, type KnownWords, type Layer, of } from './layer.ts'

/**
 * A lam and the letter after it that are drawn as one where the lam is initial, taken apart in the wrong order: المتحدة
 * came out as املتحدة, الحكومة as احلكومة. Each letter is judged by itself, as a font may have drawn one so and not
 * another. What proves it are words that begin so and are none, and are words the other way round, where next to no
 * word has the two in their order after the article.
 */
const LETTERS = 'محجخه'
const LETTER = '\\u0621-\\u065f\\u0670-\\u06d3'
const WORD = new RegExp(`[${LETTER}]+`, 'gu')
/** The article, as it would be turned and as it should be, with the letter of which it is told. */
const TURNED_ARTICLE = new RegExp(`^[وفبك]{0,2}ا([${LETTERS}])ل..`, 'u')
const SOUND_ARTICLE = new RegExp(`^[وفبك]{0,2}ال([${LETTERS}])..`, 'u')
/** Where the lam was initial: at the head of a word, or after a letter that does not join. */
const TURNED = new RegExp(`(?<=^|[اأإآدذرزوؤىةء])([${LETTERS}])ل`, 'gu')
/** Fewer words of one letter prove nothing, nor does one again and again; and one sound one in so many at the most. */
const FEWEST = 5
const FEWEST_KINDS = 4
/** Where one letter is proven, fewer prove another. */
const FEWEST_BESIDE = 2
const SHARE = 5
/** More places than this in one word are no word's. */
const MOST_PLACES = 4
const LONGEST = 30
/** How much more often a word must be met than the word as it stands, as a natural logarithm: لم and not مل. */
const MUCH = 3

/** All spellings that come out as this word when each of the two letters is turned, the word itself first. */
function sourcesOf(word: string, proven: string): string[] {
  const places = Array.from(word.matchAll(TURNED), ({ index }) => index)
    .filter((at) => proven.includes(word[at] ?? ''))
    .slice(0, MOST_PLACES)
  let sources = [word]
  for (const at of places)
    sources = sources.flatMap((source) => [
      source,
      `${source.slice(0, at)}${source[at + 1]}${source[at]}${source.slice(at + 2)}`,
    ])
  return sources
}

/** The likeliest of these spellings that is a word; a word that is one as it stands only gives way to a far commoner one. */
function sourceOf(word: string, { isWord, counts }: KnownWords, proven: string): string {
  if (isWord === undefined) return word
  const often = (source: string) => counts?.logOf(source) ?? 0
  const isOne = isWordUnderneath(word, isWord)
  let [best, most] = [word, isOne ? often(word) + MUCH : -1]
  for (const source of sourcesOf(word, proven).slice(1))
    if (often(source) > most && isWordUnderneath(source, isWord)) [best, most] = [source, often(source)]
  return best
}

function count(source: string, { isWord }: KnownWords): Counts {
  if (isWord === undefined) return {}
  const words = wordsOf(source.replaceAll(NOISE, ''))
  const counts: Record<string, number> = {}
  const add = (name: string, times: number) => {
    counts[name] = (counts[name] ?? 0) + times
  }
  for (const [word, times] of words) {
    const letter = TURNED_ARTICLE.exec(word)?.[1]
    if (letter === undefined || word.length > LONGEST || isWordUnderneath(word, isWord)) continue
    if (!sourcesOf(word, LETTERS).some((each) => isWordUnderneath(each, isWord))) continue
    add(`turned ${letter}`, times)
    add(`kinds ${letter}`, 1)
  }
  if (Object.keys(counts).length === 0) return {}
  for (const [word, times] of words) {
    const letter = SOUND_ARTICLE.exec(word)?.[1]
    if (letter !== undefined) add(`sound ${letter}`, times)
  }
  return { ...languageOf(words), ...counts }
}

/** The letters that stand before the lam after which they should stand. */
function provenBy(counts: Counts): string {
  if (isOfKin(counts)) return ''
  const turnedIn = (words: number, kinds: number) =>
    [...LETTERS].filter(
      (letter) =>
        of(counts, `turned ${letter}`) >= words &&
        of(counts, `kinds ${letter}`) >= kinds &&
        of(counts, `sound ${letter}`) * SHARE <= of(counts, `turned ${letter}`),
    )
  if (turnedIn(FEWEST, FEWEST_KINDS).length === 0) return ''
  return turnedIn(FEWEST_BESIDE, FEWEST_BESIDE).join('')
}

const sum = (counts: Counts, name: string) =>
  [...LETTERS].reduce((total, letter) => total + of(counts, `${name} ${letter}`), 0)

const readingBy = rememberedAlong((words: KnownWords) =>
  remembered((proven: string) => remembered((word: string) => sourceOf(word, words, proven))),
)

export const ligatures: Layer = {
  kind: 'ligatures',
  count,
  judge(counts) {
    return {
      found: provenBy(counts) !== '',
      sureness: sum(counts, 'turned') >= FEWEST * 3 ? 'sure' : 'likely',
      evidence: [
        { sign: 'turned-lam', count: sum(counts, 'turned') },
        { sign: 'sound-lam', count: sum(counts, 'sound') },
      ],
    }
  },
  undo(draft, counts, words) {
    const read = readingBy(words)(provenBy(counts))
    return besideNoise(draft, (line) =>
      replaceEach(line, 'ligature', WORD, ({ 0: word }) => (word.length > LONGEST ? word : read(word))),
    )
  },
}
