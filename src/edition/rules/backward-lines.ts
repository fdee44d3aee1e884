import { hasOwnOrder } from '../diagnosis/code-lines.ts'
import { type Draft, replaceWhole } from './edits.ts'

const SPACES = /(\s+)/u
const ARABIC = /\p{Script=Arabic}/u

/** Turns a line whose words stand from the last to the first; each word keeps its letters and the marks on it. */
export function turnWords(draft: Draft): Draft {
  if (!ARABIC.test(draft.text) || hasOwnOrder(draft.text)) return draft
  return replaceWhole(draft, 'line-order', draft.text.split(SPACES).reverse().join(''))
}
