import { type Draft, replaceEach, replaceWhole } from './edits.ts'

/** One space where the justified line left many; none at either end. */
export function collapseGaps(draft: Draft): Draft {
  const trimmed = replaceWhole(draft, 'wide-gap', draft.text.trim())
  return replaceEach(trimmed, 'wide-gap', /\s{2,}|[\t\u00a0]/gu, () => ' ')
}

/** No space before a closing mark, none inside brackets, none around the slash of a double date or a resolution. */
export function spacePunctuation(draft: Draft): Draft {
  let next = replaceEach(draft, 'punctuation-spacing', / (?=[،؛؟:!)\]]|\.(?![\p{L}\d.]))/gu, () => '')
  if (/[([]/u.test(next.text))
    next = replaceEach(next, 'punctuation-spacing', /[([] /gu, (match) => match[0].trim())
  return next.text.includes('/') ? replaceEach(next, 'punctuation-spacing', / ?\/ ?/gu, () => '/') : next
}
