import { type Draft, replaceWhole } from './edits.ts'
import { NON_JOINING } from './letters.ts'

const SIGN = new RegExp(`(?:^|\\s|[${NON_JOINING}])ѧ`, 'u')
const HEAD = /^\s*(?:\d+(?:\s*[-–])?)?\s*/u
const WIDE = /\s{2,}/u

/**
 * Puts right the lines where U+0467, being a left-to-right letter, has turned the text around itself: what stands
 * between its runs is in reverse order. The sign is that it begins a word or follows a letter that cannot stretch.
 * When it begins the line, the line's last word goes on in what now stands first, so the line is turned like a wheel:
 * at its wide gap, or else after that word.
 */
export function restoreKashidaRuns(draft: Draft): Draft {
  if (!SIGN.test(draft.text)) return draft
  const head = HEAD.exec(draft.text)?.[0] ?? ''
  const body = draft.text.slice(head.length).trimEnd()
  if (!body.startsWith('ѧ')) return draft
  const turned = body.split(/ѧ+/u).reverse().join('')
  const gap = WIDE.exec(turned) ?? / /u.exec(turned)
  if (gap === null) return replaceWhole(draft, 'kashida-runs', head + turned)
  const wheel = `${turned.slice(gap.index + gap[0].length)}${turned.slice(0, gap.index)}`
  return replaceWhole(draft, 'kashida-runs', head + wheel)
}
