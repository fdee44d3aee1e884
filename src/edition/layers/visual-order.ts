import { spelt } from '../presentation-forms.ts'
import { replaceWhole } from '../rules/edits.ts'
import { type Counts, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Text stored in the order in which it is seen from left to right, so that every Arabic word stands letter by letter in
 * reverse: «باتك» for «كتاب». Numbers and Latin words then stand as they are read; a program that reversed each line
 * whole has reversed these as well, and the brackets tell which it was. Vowel signs stand before their letters where each
 * character was reversed by itself, and after them where a letter and its signs were kept together.
 */
const WORD = /[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc]{4,}/gu
/** Words looked at in one block. */
const MOST_WORDS = 3000
const FEWEST = 8
/** Of a hundred words so many are words in reverse at least, and so many as they stand at most. */
const REVERSED = 60
const AS_FOUND = 20
const LEFT_TO_RIGHT =
  /[%٪]?[\p{Script=Latin}\d٠-٩](?:[\p{Script=Latin}\d٠-٩ .,:/@_&=#%+'’-]*[\p{Script=Latin}\d٠-٩%٪])?/gu
/** A percent sign is read after its number, on whichever side of it it is seen. */
const PERCENT_FIRST = /(?<![\p{L}\d٠-٩])([%٪])([\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*)(?![\d٠-٩%٪])/gu
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
const FACING: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '{': '}',
  '}': '{',
}
const MARKS = /[\u064b-\u065f\u0670]/gu

/** Signs at a word's beginning, where only its last letter's can have come; and at its end, where its first letter is. */
const SIGNS_FIRST =
  /(?<![\u0621-\u065f\u0670-\u06d3\ufb50-\ufdff\ufe70-\ufefc])[\u064b-\u065f\u0670]+(?=[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc])/gu
const SIGNS_LAST =
  /[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc][\u064b-\u065f\u0670]+(?![\u0621-\u065f\u0670-\u06d3\ufb50-\ufdff\ufe70-\ufefc])/gu

const reversed = (text: string) => (text.match(CLUSTER) ?? []).reverse().join('')
const reversedApart = (text: string) => [...text].reverse().join('')
const spelling = (word: string) => spelt(word).replace(MARKS, '')

function count(text: string, { isWord }: KnownWords): Counts {
  if (isWord === undefined) return {}
  let [words, inReverse, asFound] = [0, 0, 0]
  for (const { 0: word } of text.replace(MARKS, '').matchAll(WORD)) {
    if (words >= MOST_WORDS) break
    words++
    const read = spelling(word)
    if (isWord(read)) asFound++
    else if (isWord(spelling(reversed(word)))) inReverse++
  }
  if (inReverse * 100 < words * REVERSED) return { words, inReverse, asFound }
  return {
    words,
    inReverse,
    asFound,
    signsFirst: text.match(SIGNS_FIRST)?.length ?? 0,
    signsLast: text.match(SIGNS_LAST)?.length ?? 0,
    facing: text.match(/\([^()\n]*\)/gu)?.length ?? 0,
    away: text.match(/\)[^()\n]*\(/gu)?.length ?? 0,
    years: text.match(/\b(?:19|20)\d\d\b/gu)?.length ?? 0,
    reversedYears: text.match(/\b\d\d(?:91|02)\b/gu)?.length ?? 0,
  }
}

/** Whether numbers, Latin words and brackets were reversed with the rest. */
function isWholeReversed(counts: Counts): boolean {
  return of(counts, 'away') + of(counts, 'reversedYears') > of(counts, 'facing') + of(counts, 'years')
}

function turned(line: string, counts: Counts): string {
  const turn = of(counts, 'signsFirst') > of(counts, 'signsLast') ? reversedApart : reversed
  const back = turn(line)
  if (isWholeReversed(counts)) return back
  return back
    .replace(LEFT_TO_RIGHT, (run) => turn(run).replace(PERCENT_FIRST, '$2$1'))
    .replace(/[()[\]{}«»]/gu, (mark) => FACING[mark] ?? mark)
}

export const visualOrder: Layer = {
  kind: 'visual',
  count,
  judge(counts) {
    const words = of(counts, 'words')
    const inReverse = of(counts, 'inReverse')
    return {
      found:
        words >= FEWEST &&
        inReverse * 100 >= words * REVERSED &&
        of(counts, 'asFound') * 100 <= words * AS_FOUND,
      sureness: inReverse >= FEWEST * 4 ? 'sure' : 'likely',
      evidence: [
        { sign: 'reversed-words', count: inReverse, of: words },
        { sign: 'read-as-found', count: of(counts, 'asFound'), of: words },
      ],
    }
  },
  undo(draft, counts) {
    if (!/\p{Script=Arabic}/u.test(draft.text)) return draft
    return replaceWhole(draft, 'visual-order', turned(draft.text, counts))
  },
}
