import { readFileSync } from 'node:fs'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadRecord } from '../../../../src/corpus/record.ts'
import { addressOf } from '../../../../src/place/address.ts'
import { loadDecks } from '../../../../src/present/decks/registry.ts'
import { timelineSearch } from '../../../../src/timeline/search.ts'
import { usualRoom } from '../../../../src/timeline/stage/staged-size.ts'
import { StagedTimeline } from '../../../../src/timeline/stage/staged-timeline.tsx'
import { stubFirstSize } from '../../support/no-resizing.ts'
import { renderIn } from '../../support/render-page.tsx'

afterEach(() => vi.restoreAllMocks())

function inRoom(width: number, height: number) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
  stubFirstSize()
}

async function staged(width: number, height: number, onShow: ((search: object) => void) | null = null) {
  inRoom(width, height)
  const search = timelineSearch.read({ from: '2003', to: '2006' })
  const states = [search]
  const record = await loadRecord()
  return renderIn(
    'en',
    <StagedTimeline record={record} search={search} states={states} least={14} returns={0} onShow={onShow} />,
  )
}

it('a written page is made as large as its room by a style sheet that has the numbers of the layout', () => {
  const sheet = readFileSync('src/timeline/stage/staged-timeline.module.css', 'utf8')
  const ratios = [...sheet.matchAll(/min\(100%, (\d+) \/ (\d+) \* 100cqb\)/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))
  expect(ratios).toEqual([usualRoom(false), usualRoom(true)])
})

describe('the timeline before a room', () => {
  it('that is higher than wide is a list of the events of the step, which can be opened', async () => {
    const onShow = vi.fn()
    await staged(380, 700, onShow)
    const events = screen.getAllByRole('button')
    expect(events.length).toBeGreaterThan(4)
    for (const event of events) expect(event.textContent).toMatch(/200[3-6]/)
    const [first] = events
    if (!first) throw new Error('no event')
    await userEvent.setup().click(first)
    expect(first.getAttribute('aria-pressed')).toBe('true')
    // Every other stage is told.
    const event = first.dataset.locator?.slice('event/'.length)
    expect(onShow).toHaveBeenCalledWith({ from: '2003', to: '2006', event })
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('that is wider than high is drawn along time', async () => {
    const { container } = await staged(1200, 600)
    expect(container.querySelector('svg')).not.toBeNull()
    expect(container.querySelector('ol')).toBeNull()
  })

  it('gives names the room that a person’s own spacing of letters takes', async () => {
    const frameOf = async () => {
      const { container, unmount } = await staged(1200, 600)
      await waitFor(() => expect(container.querySelector('svg')).not.toBeNull())
      const label = [...container.querySelectorAll('[data-locator]')].find((mark) =>
        mark.textContent?.includes('Geneva Declaration'),
      )
      const box = label?.querySelector('rect')?.getAttribute('width')
      unmount()
      return Number(box)
    }
    const usual = await frameOf()
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = 'div { font-size: 20px; letter-spacing: 2.4px; word-spacing: 3.2px }'
    expect(usual).toBeGreaterThan(0)
    expect(await frameOf()).toBeGreaterThan(usual * 1.1)
    sheet.remove()
  })

  it.each(['ar', 'en'] as const)(
    'of every step has names of 22 px on a screen of 720 lines, at the projector’s size of text, in %s',
    async (language) => {
      inRoom(1201, 439)
      const record = await loadRecord()
      const views = (await loadDecks()).flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === 'view' ? [step.views] : [])),
      )
      const sizes: number[] = []
      for (const paths of views) {
        const states = paths.flatMap((path) => {
          const address = addressOf(`/${language}${path}`)
          return address?.page === 'timeline' ? [timelineSearch.read(address.view ?? {})] : []
        })
        for (const search of states) {
          const { container, unmount } = await renderIn(
            language,
            <StagedTimeline
              record={record}
              search={search}
              states={states}
              least={20}
              returns={0}
              onShow={null}
            />,
          )
          const drawing = await waitFor(() => {
            const svg = container.querySelector('[role="listbox"] svg')
            expect(svg).not.toBeNull()
            return svg
          })
          const [, , width = 0] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number)
          const name = drawing?.querySelector('[role="option"] text')?.getAttribute('font-size')
          sizes.push((Number(drawing?.getAttribute('width')) / width) * Number(name))
          unmount()
        }
      }
      expect(sizes.length).toBeGreaterThan(10)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22)
    },
  )

  it.each([
    ['en', 1200, 440, 20],
    ['en', 1200, 512, 20],
    ['ar', 1200, 512, 20],
    ['ar', 1800, 766, 30],
    ['en', 944, 440, 21.4],
    ['ar', 944, 545, 21.4],
  ] as const)(
    'of all years shows every lane in words that are read, in %s in %i × %i px',
    async (language, width, height, least) => {
      inRoom(width, height)
      const record = await loadRecord()
      const all = timelineSearch.read({})
      const { container } = await renderIn(
        language,
        <StagedTimeline
          record={record}
          search={all}
          states={[all]}
          least={least}
          returns={0}
          onShow={null}
        />,
      )
      const lanes = await waitFor(() => {
        const svg = container.querySelector('[role="listbox"] svg')
        if (!svg) throw new Error('nothing is drawn')
        return svg
      })
      const drawn = [...container.querySelectorAll('svg')].map((svg) => Number(svg.getAttribute('height')))
      expect(drawn.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(height)
      const [, , across = 0] = (lanes.getAttribute('viewBox') ?? '').split(' ').map(Number)
      const scale = Number(lanes.getAttribute('width')) / across
      const names = [...lanes.querySelectorAll('[data-part="label"]')]
      expect(names.length).toBeGreaterThan(5)
      // Where the room is too low for as many lanes they are a little smaller, and all there.
      const floor = height === 440 ? 0.75 * least : least
      for (const name of names)
        expect(scale * Number(name.getAttribute('font-size'))).toBeGreaterThanOrEqual(floor)
      // Each event is a mark, or counted in one.
      const events = record.things.filter(({ kind }) => kind === 'event').length
      const marks = [...lanes.querySelectorAll('[role="option"]')]
      expect(marks.reduce((sum, mark) => sum + Number(mark.getAttribute('data-cluster') ?? 1), 0)).toBe(
        events,
      )
    },
  )
})
