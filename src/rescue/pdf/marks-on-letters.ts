/** Vowel signs that a PDF draws by themselves, put back on the letters over which they were drawn. */
import type { PageItem } from './page-item.ts'

const MARKS_ALONE = /^[\s\0]*[\u064b-\u065f\u0670][\s\0\u064b-\u065f\u0670]*$/u
/** A sign whose character the file does not tell has no width, and nothing can be read of it. */
const UNREADABLE = /^[\s\0]*\0[\s\0]*$/u
const UNSEEN = /[\s\0]/gu
const LETTER = /[\u0621-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/u
/** After the last letter, and what is on it. */
const AFTER_LAST =
  /(?<=[\u0621-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc][\u064b-\u065f\u0670]*)(?![\s\S]*[\u0621-\u065f\u0670-\u06d3\ufb50-\ufdff\ufe70-\ufefc])/u
/** A letter is no further above or below its signs than this share of its size. */
const NEAR = 1

const sizeOf = ({ height, transform }: PageItem) => Math.abs(height) || Math.abs(transform[3] ?? 0) || 1
const leftOf = ({ transform }: PageItem) => transform[4] ?? 0
const baseOf = ({ transform }: PageItem) => transform[5] ?? 0

function areNear(one: PageItem, other: PageItem): boolean {
  return Math.abs(baseOf(one) - baseOf(other)) <= NEAR * Math.max(sizeOf(one), sizeOf(other))
}

/** Whether the file draws Arabic from the left, so that the signs on a letter come before it. */
function goesFromLeft(items: readonly PageItem[]): boolean {
  let balance = 0
  let last: PageItem | undefined
  for (const item of items) {
    if (!LETTER.test(item.str)) continue
    if (last && areNear(last, item)) balance += Math.sign(leftOf(item) - leftOf(last))
    last = item
  }
  return balance > 0
}

/** The pieces of a page without such as are vowel signs alone: these stand after the last letter of their piece. */
export function marksOnLetters(items: readonly PageItem[]): readonly PageItem[] {
  const isMark = ({ str, width }: PageItem) => MARKS_ALONE.test(str) || (width === 0 && UNREADABLE.test(str))
  if (!items.some(isMark)) return items
  const step = goesFromLeft(items) ? 1 : -1
  const added = new Map<number, string>()
  const letterFrom = (at: number, by: number): number | undefined => {
    const mark = items[at]
    for (let next = at + by; items[next] !== undefined; next += by) {
      const item = items[next]
      if (item === undefined || mark === undefined || !areNear(mark, item)) return undefined
      if (LETTER.test(item.str)) return next
      if (item.str.trim() !== '' && !isMark(item)) return undefined
    }
    return undefined
  }
  for (const [at, item] of items.entries()) {
    if (!MARKS_ALONE.test(item.str)) continue
    const letter = letterFrom(at, step) ?? letterFrom(at, -step)
    if (letter !== undefined) added.set(letter, (added.get(letter) ?? '') + item.str.replace(UNSEEN, ''))
  }
  return items.flatMap((item, at) => {
    if (isMark(item)) return []
    const marks = added.get(at)
    return [marks === undefined ? item : { ...item, str: item.str.replace(AFTER_LAST, marks) }]
  })
}
