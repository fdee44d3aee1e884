/** A page walked through by Tab, and back by Shift and Tab. */
import type { Page } from '@playwright/test'
import { settled } from './app.ts'

export interface Stop {
  readonly name: string
  readonly faults: readonly string[]
}

/** Keys that are pressed before it is looked whether the walk has ended. */
const AT_ONCE = 25

/**
 * Writes down every stop, when the key is pressed that leaves it: by then the browser has scrolled it into sight. Once
 * the focus has left the page for good the walk has ended, and no key goes further.
 */
function record(isBack: boolean): void {
  const stops: Stop[] = []
  const walk = { stops, ended: false }
  Reflect.set(window, 'walk', walk)
  let before: Element | null = null
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
    if (walk.ended) {
      event.preventDefault()
      return
    }
    const element = document.activeElement
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

/**
 * A pane beside the text shows what belongs to the part being read, a moment after the focus has scrolled there. Keys
 * that come quicker than any hand presses them would be in the pane before it has changed.
 */
async function untilPaneFollows(page: Page): Promise<void> {
  const isBeforePane = await page.evaluate(() => document.activeElement?.matches('[role="separator"]'))
  if (isBeforePane) await settled(page)
}

interface Walk {
  readonly stops: readonly Stop[]
  /** Whether the focus has left the page: there were no more stops. */
  readonly ended: boolean
}

/**
 * Walks from where the focus is.
 * @param most keys that are pressed at most
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Walk> {
  await page.evaluate(record, key === 'Shift+Tab')
  const hasPane = (await page.getByRole('separator').count()) > 0
  for (let pressed = 0; ; ) {
    for (let each = 0; each < AT_ONCE && pressed < most; each++, pressed++) {
      await page.keyboard.press(key)
      if (hasPane) await untilPaneFollows(page)
    }
    const walked = await page.evaluate(() => Reflect.get(window, 'walk') as Walk)
    if (walked.ended || pressed >= most) return walked
  }
}

export const faultsOf = ({ stops }: Walk): Stop[] => stops.filter(({ faults }) => faults.length > 0)

export const namesOf = ({ stops }: Walk): string[] => stops.map(({ name }) => name)
