import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'
import { useLaidOutLate } from '../../../src/ui/use-laid-out-late.ts'

afterEach(() => vi.restoreAllMocks())

function Part() {
  const ref = useRef<HTMLElement>(null)
  useLaidOutLate(ref)
  return <section ref={ref} />
}

it('is on paper at once, also in the frame before it is laid out', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 9000, 100, 100))
  const page = (language: 'ar' | 'en') => (
    <LanguageProvider value={language}>
      <Part />
    </LanguageProvider>
  )
  const { container, rerender } = render(page('ar'))
  const isLate = () => container.querySelector('[data-late]') !== null
  expect(isLate()).toBe(false)
  rerender(page('en'))
  expect(isLate()).toBe(true)
  window.dispatchEvent(new Event('beforeprint'))
  expect(isLate()).toBe(false)
})
