import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layOutAll, layOutFirstScreenFirst } from '../../../src/reader/early-layout.ts'

const { dataset } = document.documentElement

/** How the page was come to. */
function came(type: string, hash = '', address = ''): void {
  class Navigation {
    readonly type = type
    readonly name = address
  }
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Navigation()] as never)
  window.location.hash = hash
}

afterEach(() => {
  layOutAll()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** How many entries of a list of four are laid out, from turn to turn, until nothing waits. */
async function entriesLaidOut(entry: string): Promise<number[]> {
  came('navigate')
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
  document.body.innerHTML = `<main><div data-entries><section>${entry.repeat(4)}</section></div></main>`
  layOutFirstScreenFirst()
  window.dispatchEvent(new Event('load'))
  const seen: number[] = []
  const observer = new MutationObserver(() =>
    seen.push(document.querySelectorAll('article[data-laid]').length),
  )
  observer.observe(document.body, { subtree: true, attributeFilter: ['data-laid'] })
  await waitFor(() => expect(seen.at(-1)).toBe(0))
  observer.disconnect()
  return [...new Set(seen)]
}

describe('the first screen of a text', () => {
  it('comes before what stands below it, which follows a few paragraphs at a time until nothing waits', async () => {
    came('navigate')
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
    Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
    const paragraphs = Array.from({ length: 12 }, () => `<p>${'a'.repeat(500)}</p>`).join('')
    document.body.innerHTML = `<main><article><section>${paragraphs}</section></article></main>`
    layOutFirstScreenFirst()
    expect(dataset.laid).toBe('')
    window.dispatchEvent(new Event('load'))
    const laid = () => document.querySelectorAll('p[data-laid]').length
    const seen: number[] = []
    const observer = new MutationObserver(() => seen.push(laid()))
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-laid'] })
    await waitFor(() => expect(dataset.laid).toBeUndefined())
    await waitFor(() => expect(seen.at(-1)).toBe(0))
    observer.disconnect()
    expect(seen).toEqual([3, 6, 9, 12, 0])
  })

  it('comes before the entries of a long list, of which fewer follow at a time where much stands in each', async () => {
    expect(await entriesLaidOut(`<article>${'<b>a</b>'.repeat(100)}</article>`)).toEqual([2, 4, 0])
  })

  it('takes along as many folded entries as their heads allow: what is folded is not laid out', async () => {
    const head = `<header>${'a'.repeat(500)}</header>`
    const folded = `<div>${'<b>a</b>'.repeat(100)}</div>`
    expect(await entriesLaidOut(`<article data-folded>${head}${folded}</article>`)).toEqual([3, 4, 0])
  })

  it('waits for nothing where an address leads into the text, or the browser comes back to it', () => {
    for (const [type, hash] of [
      ['navigate', '#para_12'],
      ['reload', ''],
      ['back_forward', ''],
    ] as const) {
      came(type, hash)
      layOutFirstScreenFirst()
      expect(dataset.laid, type).toBeUndefined()
    }
  })

  it('is known to be looked through by the browser where the address names words', () => {
    came('navigate')
    layOutFirstScreenFirst()
    expect(dataset.led).toBeUndefined()
    came('navigate', '', 'https://masar.example/ar/actors#:~:text=word')
    layOutFirstScreenFirst()
    expect(dataset.led).toBe('')
    delete dataset.led
  })
})
