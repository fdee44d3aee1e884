import { expect, it } from 'vitest'
import { isForBrowser } from '../../../src/ui/for-browser.ts'

const PLAIN = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false }

it.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])('a press with %s is the browser’s', (key) => {
  expect(isForBrowser({ ...PLAIN, [key]: true })).toBe(true)
})

it('a plain press is the page’s', () => {
  expect(isForBrowser(PLAIN)).toBe(false)
})
