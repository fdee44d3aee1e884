/**
 * The facts name some parts of a document in words ("summary", "heading of section II"). This says which parts of
 * which document they are.
 */
export const REPORT = 'a-66-77'
export const SESSION_PAGE = 'wsis-forum-2025-209'

/** Parts of a document that the facts name together. */
export interface NamedParts {
  readonly document: string
  /** eIds; one stands for the parts below it too (`summary` for `summary_1`), none for the whole document. */
  readonly parts: readonly string[]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const SECTION_HEADING = /^heading of section ([IVX]+)$/
/** What follows the colon says what on the page, which has no fixed parts to name. */
const SESSION = /^session page(?:: .+)?$/

/** Null for words that name no part we know. */
export function partsNamed(location: string): NamedParts | null {
  if (location === 'summary') return { document: REPORT, parts: ['summary'] }
  if (location === 'cover') return { document: REPORT, parts: ['masthead', 'title', 'author'] }
  if (SESSION.test(location)) return { document: SESSION_PAGE, parts: [] }
  const section = ROMAN.indexOf(SECTION_HEADING.exec(location)?.[1] ?? '') + 1
  return section > 0 ? { document: REPORT, parts: [`sec_${section}.heading`] } : null
}

export const isLocation = (location: string): boolean => partsNamed(location) !== null
