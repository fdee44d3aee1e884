import { type Draft, replaceEach } from './edits.ts'
import { isForeignWord } from './letters.ts'

/** Gives back the yeh whose initial form the font map turned into the Persian one; words with Persian letters keep theirs. */
export function restoreYeh(draft: Draft): Draft {
  if (!draft.text.includes('ی')) return draft
  return replaceEach(
    draft,
    'initial-yeh',
    /[\u0621-\u065f\u0670-\u06d5]*ی[\u0621-\u065f\u0670-\u06d5]*/gu,
    (match) => {
      const word = match[0]
      return isForeignWord(word) ? word : word.replaceAll('ی', 'ي')
    },
  )
}
