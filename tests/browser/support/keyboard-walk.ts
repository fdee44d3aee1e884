/** A page walked through by Tab, and back by Shift and Tab. */
import type { Page } from '@playwright/test'
import { settled } from './app.ts'

/** The pages that are walked from their top to their end, after the language; of every other kind the first and the last stops. */
export const WALKED_WHOLE: Readonly<Record<'ar' | 'en', readonly string[]>> = {
  ar: ['', '/read/wsis-forum-2025-209/evidence'],
  en: ['/read/wsis-forum-2025-209', '/contributions'],
}

export interface Stop {
  readonly name: string
  readonly faults: readonly string[]
}

/** Keys that are pressed before it is looked whether the walk has ended. */
const AT_ONCE = 30

interface Walk {
  readonly stops: readonly Stop[]
  /** Keys that went further. */
  readonly pressed: number
  /** Whether the focus has left the page: there were no more stops. */
  readonly ended: boolean
  /** Whether the focus stands before a pane that has yet to follow the text. */
  readonly waits: boolean
}

/**
 * Writes down every stop, when the key is pressed that leaves it: by then the browser has scrolled it into sight. Once
 * the focus has left the page for good the walk has ended, and no key goes further.
 *
 * A pane beside the text shows what belongs to the part being read, a moment after the focus has scrolled there. Keys
 * that come quicker than any hand presses them would be in the pane before it has changed: before it they go no further
 * until the walk is told to go on.
 */
function record(isBack: boolean): void {
  const stops: Stop[] = []
  const walk = { stops, pressed: 0, ended: false, waits: false }
  Reflect.set(window, 'walk', walk)
  let before: Element | null = null
  let waitedAt: Element | null = null
  const look = (element: Element): Stop => {
    const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const isInSight =
      bottom > 0 && top < window.innerHeight && right > 0 && left < document.documentElement.clientWidth
    const { outlineStyle, boxShadow } = getComputedStyle(element)
    const isMarked = outlineStyle !== 'none' || boxShadow !== 'none' || element.closest('svg') !== null
    const relation = before?.compareDocumentPosition(element) ?? 0
    const isInside =
      (relation & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
    const wrong = isBack ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
    const faults = [
      ...(element.closest('[popover="manual"]') ? ['stands in a card that nobody has entered'] : []),
      ...(relation & wrong && !isInside ? ['comes out of turn'] : []),
      ...(before === element ? ['keeps the focus'] : []),
      ...(width > 0 && height > 0 ? [] : ['has no size']),
      ...(isInSight ? [] : ['is out of sight']),
      ...(element.matches(':focus-visible') && isMarked ? [] : ['does not show that it has the focus']),
    ]
    before = element
    return { name: `${element.localName} ${label.trim().slice(0, 40)}`, faults }
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    const element = document.activeElement
    if (element?.matches('[role="separator"]') && element !== waitedAt) {
      waitedAt = element
      walk.waits = true
    }
    if (walk.ended || walk.waits) {
      event.preventDefault()
      return
    }
    walk.pressed++
    const isOutside = !element || element === document.body || element === document.documentElement
    if (!isOutside) stops.push(look(element))
    else if (stops.length > 0) {
      walk.ended = true
      event.preventDefault()
    }
  }
  const known: unknown = Reflect.get(window, 'walkKey')
  if (known) window.removeEventListener('keydown', known as typeof onKey, true)
  Reflect.set(window, 'walkKey', onKey)
  window.addEventListener('keydown', onKey, true)
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const

/** How the browser's own protocol names the keys that are held. */
const SHIFT = 8

/**
 * Walks from where the focus is.
 * @param most keys that are pressed at most
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Walk> {
  await page.evaluate(record, key === 'Shift+Tab')
  const hasPane = (await page.getByRole('separator').count()) > 0
  const browser = await page.context().newCDPSession(page)
  const press = { ...TAB, modifiers: key === 'Tab' ? 0 : SHIFT }
  for (let walked: Walk | null = null; ; ) {
    if (walked?.waits) {
      await settled(page)
      await page.evaluate(() => Object.assign(Reflect.get(window, 'walk'), { waits: false }))
    }
    const keys = Math.min(AT_ONCE, most - (walked?.pressed ?? 0))
    const answers: Promise<unknown>[] = []
    for (let nth = 0; nth < 2 * keys; nth++) {
      const type = nth % 2 === 0 ? 'rawKeyDown' : 'keyUp'
      answers.push(browser.send('Input.dispatchKeyEvent', { ...press, type }))
      // Beside a pane each waits for the answer to the one before; elsewhere that would only take twice as long.
      if (hasPane) await answers.at(-1)
    }
    await Promise.all(answers)
    walked = await page.evaluate(() => Reflect.get(window, 'walk') as Walk)
    if (walked.ended || walked.pressed >= most) {
      await browser.detach()
      return walked
    }
  }
}

export const faultsOf = ({ stops }: Walk): Stop[] => stops.filter(({ faults }) => faults.length > 0)

export const namesOf = ({ stops }: Walk): string[] => stops.map(({ name }) => name)
