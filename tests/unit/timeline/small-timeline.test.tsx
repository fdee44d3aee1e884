import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadRecord } from '../../../src/corpus/record.ts'
import { SmallTimeline } from '../../../src/timeline/small/small-timeline.tsx'
import { stubFirstSize, stubResizeObserver } from '../support/no-resizing.ts'
import { renderIn } from '../support/render-page.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('the timeline in little room', () => {
  it('gives names the room that a person’s own spacing of letters takes', async () => {
    stubFirstSize()
    const record = await loadRecord()
    const words = async () => {
      const { container, unmount } = await renderIn('en', <SmallTimeline record={record} />)
      const labels = [...container.querySelectorAll('svg[data-room="wide"] [data-locator] text')]
      const drawn = labels.map(({ textContent }) => textContent).join('').length
      unmount()
      return drawn
    }
    const usual = await words()
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = 'span { font-size: 20px; letter-spacing: 2.4px; word-spacing: 3.2px }'
    expect(usual).toBeGreaterThan(500)
    expect(await words()).toBeLessThan(usual)
    sheet.remove()
  })

  it('draws what is in sight and on paper first, and what other widths show after that', async () => {
    stubResizeObserver()
    const frames: FrameRequestCallback[] = []
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
    const { container } = await renderIn('en', <SmallTimeline record={await loadRecord()} inSteps />)
    const rooms = () =>
      [...container.querySelectorAll<HTMLElement>('svg[data-room], div[data-room]')].map(
        ({ dataset }) => dataset.room,
      )
    expect(rooms()).toEqual(['wide', 'list'])
    for (const frame of frames) frame(0)
    await waitFor(() => expect(rooms()).toEqual(['wide', 'middle', 'narrow', 'list']))
  })

  it.each([
    ['ar', 'علامة|علامات|علامتان'],
    ['en', 'marks?'],
  ] as const)('says how many marks have no words, in %s', async (language, marks) => {
    stubResizeObserver()
    const { container } = await renderIn(language, <SmallTimeline record={await loadRecord()} />)
    for (const drawing of container.querySelectorAll('svg[data-room]')) {
      // No bar in it is long enough to have its words inside.
      const nameless = drawing.querySelectorAll('a[data-locator]:not(:has(text))').length
      const told = drawing.nextElementSibling?.matches('p[data-room]')
        ? drawing.nextElementSibling.textContent
        : null
      if (nameless === 0) expect(told).toBeNull()
      // Arabic has a form of its own for two.
      else if (nameless === 2 && language === 'ar') expect(told).toMatch(/^علامتان/)
      else expect(told).toMatch(new RegExp(`${nameless} (${marks})`))
    }
  })
})
