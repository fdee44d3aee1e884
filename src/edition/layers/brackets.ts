import { replaceEach } from '../rules/edits.ts'
import { type Layer, of } from './layer.ts'

/** Brackets that face away from what they hold, throughout a text whose lines are in order: )كذا( for (كذا). */
const FACING = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«' } as const

const pair = (open: string, close: string) =>
  `(?<![^\\s،])${open}(?=[\\p{L}\\d])[^()\\[\\]{}«»\\n]{0,120}?(?<=[^\\s،.:])${close}(?![^\\s.،؛:؟!])`
const MIRRORED = new RegExp([pair('\\)', '\\('), pair('\\]', '\\['), pair('»', '«')].join('|'), 'gu')
const SOUND = new RegExp([pair('\\(', '\\)'), pair('\\[', '\\]'), pair('«', '»')].join('|'), 'gu')
const ARABIC = /\p{Script=Arabic}/u
/** Fewer may stand by chance; and one sound pair in so many at the most. */
const FEWEST = 3
const SHARE = 5

const arabicPairs = (text: string, pattern: RegExp) =>
  (text.match(pattern) ?? []).filter((pair) => ARABIC.test(pair)).length

const mirrored = (text: string) =>
  text.replace(/[()[\]{}«»]/gu, (mark) => FACING[mark as keyof typeof FACING])

/** The lines of a text whose brackets are called by their shapes; with one pair that faces what it holds, as they are. */
export function facingInwards(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  if (arabicPairs(text, MIRRORED) === 0 || arabicPairs(text, SOUND) > 0) return lines
  return lines.map((line) => line.replace(MIRRORED, (pair) => (ARABIC.test(pair) ? mirrored(pair) : pair)))
}

export const brackets: Layer = {
  kind: 'brackets',
  count(text) {
    if (!/[)\]»]/u.test(text)) return {}
    return { mirrored: arabicPairs(text, MIRRORED), sound: arabicPairs(text, SOUND) }
  },
  judge(counts) {
    const [turned, sound] = [of(counts, 'mirrored'), of(counts, 'sound')]
    return {
      found: turned >= FEWEST && sound * SHARE <= turned,
      sureness: turned >= FEWEST * 4 ? 'sure' : 'likely',
      evidence: [
        { sign: 'mirrored-brackets', count: turned },
        { sign: 'sound-brackets', count: sound },
      ],
    }
  },
  undo: (draft) => replaceEach(draft, 'mirrored-brackets', MIRRORED, ({ 0: pair }) => mirrored(pair)),
}
