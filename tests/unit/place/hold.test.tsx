import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hold, layoutChanged, look, placeSeen, scrolled } from '../../../src/place/hold.ts'

/** A page with one paragraph: how far down it stands, and how high the page is, in px. */
let page = { paragraph: 5000, height: 9000 }
let y = 0

const paragraph = () => {
  const found = document.getElementById('para_17')
  if (!found) throw new Error('no paragraph')
  return found
}
const scrollTo = (to: number) => {
  y = to
}

beforeEach(() => {
  page = { paragraph: 5000, height: 9000 }
  y = 0
  const main = document.createElement('main')
  main.append(Object.assign(document.createElement('p'), { id: 'para_17', textContent: 'أشارت مساهمات' }))
  document.body.replaceChildren(main)
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y)
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(() => page.height)
  vi.spyOn(paragraph(), 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, page.paragraph - y, 600, 200),
  )
  document.elementsFromPoint = () => [paragraph()]
  paragraph().getClientRects = () => Object.assign([new DOMRect(0, 0, 600, 200)], { item: () => null })
  hold(() => scrollTo(page.paragraph - 180))
})

afterEach(() => {
  // A person's act lets go of what is held.
  window.dispatchEvent(new Event('wheel'))
  vi.restoreAllMocks()
})

const top = () => page.paragraph - y

describe('what is held in the window', () => {
  it('is put back when the page is laid out anew', () => {
    page = { paragraph: 4000, height: 8000 }
    layoutChanged()
    expect(top()).toBe(180)
  })

  it('is put back also when the browser has scrolled for the new layout before the new size is told', () => {
    page = { paragraph: 4000, height: 8000 }
    scrollTo(3761)
    scrolled()
    expect(top()).toBe(180)
    page = { paragraph: 4100, height: 8100 }
    layoutChanged()
    expect(top()).toBe(180)
  })

  it('is let go when something scrolls in a page whose layout is the same', () => {
    scrollTo(1000)
    scrolled()
    page = { paragraph: 4000, height: 8000 }
    layoutChanged()
    expect(y).toBe(1000)
  })

  it('is let go when a person scrolls', () => {
    window.dispatchEvent(new Event('wheel'))
    page = { paragraph: 4000, height: 8000 }
    layoutChanged()
    expect(top()).toBe(4000 - (5000 - 180))
  })
})

describe('where a person is', () => {
  it('is how far the page is scrolled where nothing stands at the line', () => {
    window.dispatchEvent(new Event('wheel'))
    document.elementsFromPoint = () => []
    paragraph().remove()
    scrollTo(1800)
    look()
    expect(placeSeen()).toEqual({ id: null, top: 0, y: 1800 })
  })
})
