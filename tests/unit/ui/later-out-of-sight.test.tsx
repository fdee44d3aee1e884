import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider, useLanguage } from '../../../src/ui/language-context.tsx'
import { LaterOutOfSight } from '../../../src/ui/later-out-of-sight.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const WORDS = { ar: 'الجهات', en: 'Actors' }

function Words() {
  return WORDS[useLanguage().language]
}

function Part({ note }: { readonly note: string }) {
  const ref = useRef<HTMLElement>(null)
  return (
    <LaterOutOfSight part={() => ref.current}>
      <section ref={ref}>
        <Words /> <button type="button">{note}</button>
      </section>
    </LaterOutOfSight>
  )
}

const page = (language: 'ar' | 'en', note = 'one') => (
  <LanguageProvider value={language}>
    <Part note={note} />
  </LanguageProvider>
)

/** The frames that are asked for come when they are let. */
function holdFrames() {
  const frames = new Map<number, FrameRequestCallback>()
  let asked = 0
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
    frames.set(++asked, frame)
    return asked
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
  return async () => {
    for (const frame of frames.values()) frame(0)
    frames.clear()
    await act(() => new Promise((done) => setTimeout(done)))
  }
}

function lieAt(top: number) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 120))
}

const part = () => screen.getByRole('button').parentElement
const isLate = () => part()?.dataset.later !== undefined

describe('a part of the page when its language changes', () => {
  it('stays as it is where it is out of sight, in the room that it had, and follows after the next frame', async () => {
    const letFrame = holdFrames()
    lieAt(9000)
    const { rerender } = render(page('ar'))
    rerender(page('en'))
    expect(part()?.textContent).toContain(WORDS.ar)
    expect(part()?.style.blockSize).toBe('120px')
    await letFrame()
    expect(part()?.textContent).toContain(WORDS.en)
    expect(isLate()).toBe(false)
    expect(part()?.getAttribute('style')).toBe('')
  })

  it('follows at once where it is in sight', () => {
    lieAt(100)
    const { rerender } = render(page('ar'))
    rerender(page('en'))
    expect(part()?.textContent).toContain(WORDS.en)
    expect(isLate()).toBe(false)
  })

  it('follows at once where it has the focus', () => {
    lieAt(9000)
    const { rerender } = render(page('ar'))
    screen.getByRole('button').focus()
    rerender(page('en'))
    expect(part()?.textContent).toContain(WORDS.en)
  })

  it('follows at once in a window that is out of sight, where no frame comes', () => {
    lieAt(9000)
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const { rerender } = render(page('ar'))
    rerender(page('en'))
    expect(part()?.textContent).toContain(WORDS.en)
  })

  it('is on paper at once, also in the frame before it follows', () => {
    lieAt(9000)
    const { rerender } = render(page('ar'))
    rerender(page('en'))
    expect(isLate()).toBe(true)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(part()?.textContent).toContain(WORDS.en)
    expect(isLate()).toBe(false)
  })

  it('follows with what it was given last, also after the language has gone back', async () => {
    const letFrame = holdFrames()
    lieAt(9000)
    const { rerender } = render(page('ar'))
    rerender(page('en'))
    rerender(page('en', 'two'))
    expect(part()?.textContent).toContain('one')
    rerender(page('ar', 'three'))
    expect(part()?.textContent).toContain(`${WORDS.ar} three`)
    expect(isLate()).toBe(false)
    await letFrame()
    expect(part()?.textContent).toContain(`${WORDS.ar} three`)
  })

  it('changes at once while the language stays', () => {
    lieAt(9000)
    const { rerender } = render(page('ar'))
    rerender(page('ar', 'two'))
    expect(part()?.textContent).toContain('two')
  })
})
