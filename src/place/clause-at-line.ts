/**
 * A clause of a text that has its counterpart in another language stands before the eyes, and the page is about to be
 * laid out anew. Texts are marked with `data-running`, their clauses and the counterparts of these with one and the same
 * `data-segment`. A text that is shown in one language may get its clauses only with the other: then the letter at the
 * line says which of them it was.
 */
import { readingLine } from './element-at-line.ts'
import { isShown, languageOf } from './shown-piece.ts'

export interface SeenClause {
  readonly segment: string | null
  readonly text: HTMLElement
  /** How many letters of the text stand before the line. */
  readonly letter: number
  /** Where the clause begins, in CSS px from the top of the window. */
  readonly top: number
  /** Whether it has the focus: it then stays where it stands, wherever the line runs. */
  readonly focused: boolean
}

/** The text at the line: of two beside each other the one in the interface's language. */
function textAtLine(around: Element, line: number): HTMLElement | null {
  const texts = [around, ...around.querySelectorAll('[data-running]')].filter(
    (text): text is HTMLElement =>
      text instanceof HTMLElement && text.hasAttribute('data-running') && isShown(text),
  )
  const below = texts.filter((text) => text.getBoundingClientRect().bottom > line)
  const atLine = below.filter((text) => text.getBoundingClientRect().top <= line)
  return atLine.find((text) => text.lang === document.documentElement.lang) ?? atLine[0] ?? below[0] ?? null
}

interface Caret {
  readonly node: Node
  readonly offset: number
}

function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  return null
}

const segmentAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-segment]') ?? null

/** The clause that has the focus, or in which something has it, as long as it is in sight. */
function clauseInFocus(): SeenClause | null {
  const segment = document.activeElement?.closest<HTMLElement>('main [data-segment]')
  const text = segment?.closest<HTMLElement>('[data-running]')
  if (!segment || !text) return null
  const { top, bottom } = segment.getBoundingClientRect()
  if (!isShown(segment) || bottom <= 0 || top >= window.innerHeight) return null
  const clause = { segment: segment.dataset.segment ?? null, text, letter: 0, top, focused: true }
  // Of a clause in several pieces the first is what is kept.
  return { ...clause, top: clauseNow(clause)?.getBoundingClientRect().top ?? top }
}

/**
 * The clause before the eyes: the one in focus, otherwise the one at the reading line.
 * @param around what stands at the reading line
 * @param before the clause that was seen last: it is still the one, as long as it stands where it stood
 */
export function clauseAtLine(around: Element, before: SeenClause | null): SeenClause | null {
  const inFocus = clauseInFocus()
  if (inFocus) return inFocus
  const still = before && clauseNow(before)
  if (still && Math.abs(still.getBoundingClientRect().top - before.top) <= 2) {
    const text = still.closest<HTMLElement>('[data-running]')
    if (text) return { ...before, text, segment: segmentAround(still)?.dataset.segment ?? null }
  }
  const line = readingLine()
  const text = textAtLine(around, line)
  if (!text) return null
  const { left, width, top } = text.getBoundingClientRect()
  const caret = caretAt(left + width / 2, Math.max(line, top + 1))
  if (!caret || !text.contains(caret.node)) return null
  const ahead = document.createRange()
  ahead.setStart(text, 0)
  ahead.setEnd(caret.node, caret.offset)
  const segment = segmentAround(caret.node)
  return {
    segment: segment?.dataset.segment ?? null,
    text,
    letter: ahead.toString().length,
    top: segment?.getBoundingClientRect().top ?? line,
    focused: false,
  }
}

function segmentAtLetter(text: Element, letter: number): string | undefined {
  let before = 0
  for (const segment of text.querySelectorAll<HTMLElement>('[data-segment]')) {
    before += segment.textContent.length
    if (before > letter) return segment.dataset.segment
  }
  return undefined
}

/** Where that clause is now: in its own language if that is still shown, otherwise its counterpart. */
export function clauseNow({ segment, text, letter }: SeenClause): Element | null {
  const wanted = segment ?? (text.isConnected ? segmentAtLetter(text, letter) : undefined)
  if (wanted === undefined) return null
  const pieces = [...document.querySelectorAll(`main [data-segment="${CSS.escape(wanted)}"]`)].filter(isShown)
  return pieces.find((piece) => languageOf(piece) === text.lang) ?? pieces[0] ?? null
}

/** In CSS px: less than the space between two lines of text. */
const NEAR = 12

/** Whether the reading line runs through an element, or close by. */
export function isAtLine(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top <= readingLine() + NEAR && bottom >= readingLine() - NEAR
}
