import { type Draft, replaceEach } from '../rules/edits.ts'
import { NOISE } from '../rules/letters.ts'
import { isArabic, languageCounts } from './arabic-or-kin.ts'
import { type Counts, isWordUnderneath, type KnownWords, type Layer, of } from './layer.ts'

/**
 * Soft hyphens and signs that join or part letters, which nobody sees, within words: a search does not find these words.
 * Persian and Urdu are written with such signs, Arabic is not.
 */
const SIGNS = /[\u00ad\u2060\u200c-\u200d]/u
const WITHIN =
  /(?<=[ѧ\u0621-\u065f\u0670-\u06d3])[\u00ad\u2060\u200c-\u200d]+(?=[ѧ\u0621-\u065f\u0670-\u06d3])/gu
const WORD = /[\u0621-\u065f\u0670-\u06d3\u00ad\u2060\u200c-\u200d]+/gu
const NO_LETTERS = /[\u00ad\u2060\u200c-\u200d\u0640\u064b-\u065f\u0670]/gu
/** Fewer prove nothing; of ten words that have them, nine are words without them. */
const FEWEST = 5
const SHARE = 0.9

function count(source: string, { isWord }: KnownWords): Counts {
  if (isWord === undefined || !SIGNS.test(source)) return {}
  const text = source.replaceAll(NOISE, '')
  let [holding, known] = [0, 0]
  for (const { 0: word } of text.matchAll(WORD)) {
    if (!SIGNS.test(word) || word.search(WITHIN) < 0) continue
    holding++
    if (isWordUnderneath(word.replace(NO_LETTERS, ''), isWord)) known++
  }
  return { ...languageCounts(text.replace(WITHIN, '')), holding, known }
}

export const joiners: Layer = {
  kind: 'joiners',
  count,
  judge(counts) {
    const [holding, known] = [of(counts, 'holding'), of(counts, 'known')]
    return {
      found: known >= FEWEST && known >= SHARE * holding && isArabic(counts),
      sureness: known >= FEWEST * 4 ? 'sure' : 'likely',
      evidence: [{ sign: 'unseen-signs', count: known, of: holding }],
    }
  },
  undo: (draft: Draft) => replaceEach(draft, 'unseen-signs', WITHIN, () => ''),
}
