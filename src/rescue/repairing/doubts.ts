/** Which places a person should look at, as the rules alone cannot be sure of them. */
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import { KIND_OF_RULE } from '../../edition/diagnosis/finding.ts'
import type { Words } from '../../edition/lexicon/words.ts'
import type { RepairedLine } from '../../edition/repair.ts'
import type { Doubt } from '../model/row.ts'

const WORD = /[\u0621-\u064a\u0671-\u06d3]{2,}/gu
/** Signs that no Arabic text is written with: what is left of a damage. */
const REMAINS = /[\u0467\u0466\ufffd\ue000-\uf8ff]|[\u0621-\u064a]\u06cc[\u0621-\u064a]/u
/** A line does not begin with what ends something. */
const WRONG_START = /^\s*[.،؛:؟!)\]»]/u
const MARKS = /[\u064b-\u065f\u0670]/gu

const plain = (word: string): string => word.replace(MARKS, '')

/** The word of a line that a place is in. */
function wordAt(line: string, at: number): string {
  for (const match of line.matchAll(WORD))
    if (match.index <= at && at < match.index + match[0].length) return match[0]
  return ''
}

/** A reading is no rival of one that is met so many times as often, as a natural logarithm. */
const RIVAL = Math.log(30)

/** Whether a word with a kaf would also be a word with the alef that stood there, and not a much rarer one. */
function isEither(line: RepairedLine, { isWord, counts }: Words): boolean {
  return line.changes.some(({ rule, before, after }) => {
    if (rule !== 'initial-kaf') return false
    const [one, other] = [plain(before).replaceAll('ی', 'ي'), plain(after).replaceAll('ی', 'ي')]
    if (one.length < 2 || one === other || !isWord(one) || !isWord(other)) return false
    const often = counts?.factsOf(other).log
    return often === undefined || often - (counts?.factsOf(one).log ?? 0) < RIVAL
  })
}

/** Whether a word at which a line was put together anew is none. */
function joinsNoWord(line: RepairedLine, isWord: Words['isWord']): boolean {
  const turned = line.changes.filter(({ rule }) => KIND_OF_RULE.get(rule) === 'order')
  if (turned.length === 0) return false
  const before = new Set(line.source.match(WORD) ?? [])
  return (line.text.match(WORD) ?? []).some((word) => {
    const bare = plain(word)
    return bare.length > 2 && !before.has(word) && !isWord(bare) && !isRespelt(line, word)
  })
}

/** Whether a word is only new because a letter of it was. */
function isRespelt(line: RepairedLine, word: string): boolean {
  return line.changes.some(
    ({ rule, after }) =>
      KIND_OF_RULE.get(rule) !== 'order' && after !== '' && wordAt(word, word.indexOf(after)) !== '',
  )
}

/** Of a line that goes on in several rows: which of them this is. */
export type Within = 'whole' | 'begins' | 'goes-on'

export function doubtsAbout(line: RepairedLine, words: Words, diagnosis: Diagnosis, within: Within): Doubt[] {
  if (!diagnosis.arabic) return []
  const doubts: Doubt[] = []
  if (within === 'begins' && (diagnosis.order.found || diagnosis.visual.found)) doubts.push('long')
  if (line.changes.length > 0 && isEither(line, words)) doubts.push('either')
  if (REMAINS.test(line.text)) doubts.push('remains')
  if (within !== 'goes-on' && diagnosis.order.found && WRONG_START.test(line.text)) doubts.push('marks')
  if (joinsNoWord(line, words.isWord)) doubts.push('unknown')
  return doubts
}
