import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textMeasure } from '../../../../src/drawing/text-width.ts'
import { fitLabel } from '../../../../src/timeline/layout/labels.ts'
import { layoutLane, type PlacedItem } from '../../../../src/timeline/layout/lane-layout.ts'
import { boundsOf, lengthOf } from '../../../../src/timeline/layout/scale.ts'
import { event, someEvents } from '../support.ts'

const measure = textMeasure(13)
const settings = (events: Parameters<typeof boundsOf>[0], width: number, rows = 5) => {
  const bounds = boundsOf(events)
  const density = width / lengthOf(bounds)
  return { origin: bounds.start, density, length: width, rows, measure, weight: () => 0 }
}

/** What an item covers: its mark, and its words where they stand beside it. */
function boxesOf(item: PlacedItem): [number, number][] {
  const mark: [number, number] = [item.start, item.end]
  const label = item.kind === 'event' ? item.label : null
  return label && !label.inside ? [mark, [label.start, label.start + label.width]] : [mark]
}

describe('a lane', () => {
  test('at any density no mark and no words cover others, and every event is there', () => {
    fc.assert(
      fc.property(someEvents, fc.constantFrom(200, 900, 7000, 90_000, 2_000_000), (events, width) => {
        const { items } = layoutLane(events, settings(events, width))
        const drawn = items.flatMap((item) => (item.kind === 'event' ? [item.event] : item.events))
        expect(drawn.map(({ locator }) => locator).sort()).toEqual(
          events.map(({ locator }) => locator).sort(),
        )
        const boxes = items.flatMap((item, owner) =>
          boxesOf(item).map((box) => ({ row: item.row, box, owner })),
        )
        for (const one of boxes) {
          for (const other of boxes) {
            if (one.owner >= other.owner || one.row !== other.row) continue
            const apart = one.box[1] <= other.box[0] + 0.01 || other.box[1] <= one.box[0] + 0.01
            expect(apart, `${JSON.stringify([one, other])}`).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('words take what their row has free, whichever side of their mark they stand on', () => {
    const title =
      'World Conference on International Telecommunications, held by the Union in the city of Dubai'
    expect(measure(title)).toBeGreaterThan(400)
    const wordsIn = (width: number, at: string) => {
      const alone = event(at, at, { title })
      const events = [event('2000-01-01', '2000-01-01'), alone, event('2025-12-31', '2025-12-31')]
      const { items } = layoutLane(
        [...events].sort((a, b) => a.start - b.start),
        settings(events, width),
      )
      const [item] = items.filter((found) => found.kind === 'event' && found.event === alone)
      if (item?.kind !== 'event' || !item.label) throw new Error('no words')
      return { text: item.label.text, isBefore: item.label.start < item.start }
    }
    expect(wordsIn(1600, '2005-01-01')).toEqual({ text: title, isBefore: false })
    expect(wordsIn(1600, '2025-06-01')).toEqual({ text: title, isBefore: true })
    // With less room they are still cut.
    expect(wordsIn(520, '2006-01-01').text).toMatch(/^World .*…$/)
  })

  test('looking closer shows more words, gathers fewer events, and needs no more rows', () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      event(
        `2010-${String(1 + (index % 12)).padStart(2, '0')}-10`,
        `2010-${String(1 + (index % 12)).padStart(2, '0')}-10`,
        {
          title: `meeting number ${index}`,
        },
      ),
    ).sort((a, b) => a.start - b.start)
    const seen = [300, 600, 1500, 6000, 24_000].map((width) => {
      const { items, rows } = layoutLane(events, settings(events, width))
      return {
        words: items.filter((item) => item.kind === 'event' && item.label).length,
        gathered: items.flatMap((item) => (item.kind === 'cluster' ? item.events : [])).length,
        rows,
      }
    })
    for (const [index, closer] of seen.slice(1).entries()) {
      const before = seen[index]
      expect(closer.words).toBeGreaterThanOrEqual(before?.words ?? 0)
      expect(closer.gathered).toBeLessThanOrEqual(before?.gathered ?? 0)
      expect(closer.rows).toBeLessThanOrEqual(before?.rows ?? 0)
    }
    const [far, close] = [seen[0], seen.at(-1)]
    expect(far?.gathered).toBeGreaterThan(0)
    expect(close).toMatchObject({ words: events.length, gathered: 0 })
    expect(close?.rows).toBeLessThan(far?.rows ?? 0)
  })

  test('more events at one instant than there are rows end in a cluster, however close one looks', () => {
    const events = Array.from({ length: 9 }, (_, index) =>
      event('2010-06-01', '2010-06-01', { title: `t ${index}` }),
    )
    for (const width of [300, 5000, 1_000_000]) {
      const { items } = layoutLane(events, settings(events, width))
      expect(items.filter(({ kind }) => kind === 'cluster')).toHaveLength(1)
    }
  })

  test('a wide bar carries its words inside, a dot beside', () => {
    const events = [
      event('2010-01-01', '2010-12-31', { title: 'a year' }),
      event('2011-06-01', '2011-06-01', { title: 'a day' }),
    ]
    const [bar, dot] = layoutLane(events, settings(events, 900)).items
    expect(bar).toMatchObject({ dot: false, label: { inside: true } })
    expect(dot).toMatchObject({ dot: true, label: { inside: false } })
  })

  test('the last events have their words before them', () => {
    const events = [
      event('2003-01-01', '2003-01-01'),
      event('2025-12-17', '2025-12-17', { title: 'the outcome document of the review' }),
    ]
    const last = layoutLane(events, settings(events, 900)).items.at(-1)
    expect(last?.kind === 'event' && last.label && last.label.start < last.start).toBe(true)
  })
})

describe('labels', () => {
  const words = (room: number) =>
    fitLabel(
      { title: 'General Assembly resolution 65/141', brief: null, short: 'A/RES/65/141' },
      room,
      measure,
    )?.text
  test('are whole, cut at a word, the symbol, or nothing', () => {
    expect(words(400)).toBe('General Assembly resolution 65/141')
    expect(words(190)).toBe('A/RES/65/141')
    expect(words(40)).toBeUndefined()
    const cut = fitLabel(
      { title: 'Discussions of the Special Adviser on cooperation', brief: null, short: null },
      220,
      measure,
    )
    expect(cut?.text).toMatch(/^Discussions of the Special.*…$/)
    expect(cut?.width).toBeLessThanOrEqual(220)
  })
})

describe('text widths', () => {
  test('know that Arabic letters have four forms', () => {
    expect(measure('ببب')).toBeLessThan(3 * measure('ب'))
    expect(measure('')).toBe(0)
    // A reader's own spacing counts (WCAG 1.4.12): per letter, and per space.
    const spaced = textMeasure(10, { letter: 0.1, word: 0.2 })
    expect(spaced('ab cd') - textMeasure(10)('ab cd')).toBeCloseTo(5 * 1 + 2)
    expect(measure('\u2066A/66/77\u2069')).toBe(measure('A/66/77'))
  })
})
