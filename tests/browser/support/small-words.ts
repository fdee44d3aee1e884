import type { Locator } from '@playwright/test'

/**
 * Words of an element that are seen, and smaller than a number of px; those that its style sheets set included. Left out
 * are the marks of notes, which are raised and small beside any text.
 */
export const wordsBelow = (within: Locator, least: number): Promise<string[]> =>
  within.evaluate((root, px) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 2 &&
      !element.closest('.visually-hidden, [data-copy], sup')
    const found: string[] = []
    const look = (element: Element, words: string, pseudo?: string) => {
      const drawing = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      const size = Number.parseFloat(getComputedStyle(element, pseudo).fontSize) * drawing
      if (size < px - 0.05) found.push(`${words.trim().slice(0, 30)} ${size.toFixed(1)}`)
    }
    for (const element of root.querySelectorAll('*')) {
      if (!isSeen(element) || element.matches('script, style, template, option')) continue
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const text = words.map(({ textContent }) => textContent).join('')
      if (text.trim() !== '') look(element, text)
      for (const pseudo of ['::before', '::after']) {
        const { content } = getComputedStyle(element, pseudo)
        if (/^".*[\p{L}\p{N}].*"/u.test(content)) look(element, content, pseudo)
      }
    }
    return found
  }, least)
