import { isLocator, type Locator, parseLocator } from '../../locator.ts'

/** The part of a document that an element stands in: the nearest element around it that is one. */
export function partAround(element: Element): Locator | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { locator = '' } = around.dataset
    if (isLocator(locator) && parseLocator(locator)?.kind === 'part') return locator
  }
  return null
}
