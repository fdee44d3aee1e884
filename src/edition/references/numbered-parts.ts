/** References by number: "paragraph 35 of …", and the document's own parts, "section III above". */
import type { Locator } from '../../locator.ts'
import { partLocator } from '../../locator.ts'
import { phrasePattern, WORD_END, WORD_START } from '../arabic-prefix.ts'
import type { Candidate } from './candidate.ts'
import { matches } from './candidate.ts'

const words = (...phrases: string[]) => `(?:${phrases.map(phrasePattern).join('|')})`

const PARAGRAPHS = new RegExp(
  `${WORD_START}${words('الفقرة', 'الفقرات', 'الفقرتين', 'الفقرتان')}\\s+(?:من\\s+)?(?<first>[1-9]\\d{0,3})(?:\\s*\\(\\p{L}\\))?(?:(?:\\s+(?:إلى|حتى)\\s+|\\s*[–-]\\s*)(?<last>[1-9]\\d{0,3}))?(?![\\p{L}\\p{N}]|[/.,–-]\\p{N})`,
  'gu',
)

/** Says that the part is one of this document. */
const HERE = '\\s+(?:أعلاه|أدناه|من\\s+هذا\\s+التقرير|من\\s+هذه\\s+الوثيقة)'
const FOLLOWS_HERE = new RegExp(`^${HERE}${WORD_END}`, 'u')
/** "of", then at most a word or two ("resolution of the Assembly") before the document itself. */
const OF_DOCUMENT = /^\s+من\s+(?:(?:منطوق\s+)?(?:ال)?(?:قرار|وثيقة|تقرير)\p{L}*\s+(?:\p{L}+\s+){0,8})?$/u
const OF_SOMETHING = /^\s+من\s/u
const REACH = 120

const ORDINALS = [
  ['الأول', 'الأولى', 'أولا'],
  ['الثاني', 'الثانية', 'ثانيا'],
  ['الثالث', 'الثالثة', 'ثالثا'],
  ['الرابع', 'الرابعة', 'رابعا'],
  ['الخامس', 'الخامسة', 'خامسا'],
  ['السادس', 'السادسة', 'سادسا'],
  ['السابع', 'السابعة', 'سابعا'],
  ['الثامن', 'الثامنة', 'ثامنا'],
  ['التاسع', 'التاسعة', 'تاسعا'],
  ['العاشر', 'العاشرة', 'عاشرا'],
] as const
const NUMBER = `(?<number>[1-9]\\d?|${ORDINALS.flat().join('|')})`

const OWN_PARTS = [
  { name: 'sec', pattern: `${words('الفرع', 'الباب', 'الفصل', 'القسم', 'الجزء')}\\s+${NUMBER}` },
  { name: 'table', pattern: `${words('الجدول')}(?:\\s+${NUMBER})?` },
  { name: 'fn', pattern: `${words('الحاشية')}\\s+${NUMBER}` },
].map(({ name, pattern }) => ({
  name,
  expression: new RegExp(`${WORD_START}${pattern}${HERE}${WORD_END}`, 'gu'),
}))

/** A part without a number ("the table below") is the only one of its kind. */
function numberOf(printed: string | undefined): number {
  if (printed === undefined) return 1
  const ordinal = ORDINALS.findIndex((forms) => (forms as readonly string[]).includes(printed))
  return ordinal < 0 ? Number(printed) : ordinal + 1
}

export function ownPartsIn(text: string, document: string): Candidate[] {
  return OWN_PARTS.flatMap(({ name, expression }) =>
    [...matches(expression, text)].map(({ start, end, groups }): Candidate => {
      const eId = `${name}_${numberOf(groups.number)}`
      return { start, end, type: 'part', locator: partLocator(document, eId) }
    }),
  )
}

/** How many of the documents end at or before a position. */
function countBefore(documents: readonly Candidate[], position: number): number {
  let low = 0
  let high = documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

const paragraphOf = (document: Locator, first: string, last: string | undefined): Locator =>
  `${document}/para_${first}${last === undefined ? '' : `-para_${last}`}`

/**
 * Numbered paragraphs: of the document that follows ("of the Tunis Agenda", taken into the mention), of this one
 * ("above"), or else of the last one that the part has named; of none, no mention. `documents` are the part's
 * references to documents, in order.
 */
export function paragraphsIn(text: string, document: string, documents: readonly Candidate[]): Candidate[] {
  return [...matches(PARAGRAPHS, text)].flatMap(({ start, end, groups }): Candidate[] => {
    const { first = '', last } = groups
    if (last !== undefined && Number(last) <= Number(first)) return []
    const after = text.slice(end, end + REACH)
    const here = FOLLOWS_HERE.exec(after)
    if (here) {
      // A range is reached where it begins: it has no address of its own here.
      return [
        { start, end: end + here[0].length, type: 'part', locator: partLocator(document, `para_${first}`) },
      ]
    }
    const named = countBefore(documents, start)
    const next = documents[named]
    if (next && next.start - end <= REACH && OF_DOCUMENT.test(text.slice(end, next.start))) {
      return [{ start, end: next.end, type: 'paragraph', locator: paragraphOf(next.locator, first, last) }]
    }
    const before = documents[named - 1]
    if (!before || OF_SOMETHING.test(after)) return []
    return [{ start, end, type: 'paragraph', locator: paragraphOf(before.locator, first, last) }]
  })
}
