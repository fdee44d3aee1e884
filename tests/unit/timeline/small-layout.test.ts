import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { textMeasure } from '../../../src/drawing/text-width.ts'
import { eventsFrom, TRACK_IDS } from '../../../src/timeline/events.ts'
import { SMALL_ROOMS, smallLayout } from '../../../src/timeline/small/small-layout.ts'

const { things } = ourCorpus()
const lanes = TRACK_IDS.map((id) => ({ id, label: id }))

const layoutIn = (room: (typeof SMALL_ROOMS)[number], language: 'ar' | 'en') =>
  smallLayout(room, {
    events: eventsFrom(things, language, 'latn'),
    lanes,
    side: language === 'ar' ? 'rtl' : 'ltr',
    words: { language, digits: 'latn' },
    measure: textMeasure(13),
    measureAxis: textMeasure(12),
    weight: ({ origin }) => (origin === 'context' ? 0 : 1),
  })

describe.each(['ar', 'en'] as const)('the timeline in little room, in %s', (language) => {
  it.each(SMALL_ROOMS)('has every event, each in its place along time: $name', (room) => {
    const { lanes: placed, frame } = layoutIn(room, language)
    const items = placed.flatMap(({ items: own }) => own)
    const events = items.flatMap((item) => (item.kind === 'event' ? [item.event] : item.events))
    expect(new Set(events.map(({ locator }) => locator)).size).toBe(
      things.filter(({ kind, date }) => kind === 'event' && date).length,
    )
    for (const { start, end } of items) {
      expect(start).toBeGreaterThanOrEqual(-12)
      expect(end).toBeLessThanOrEqual(frame.plotWidth + 12)
    }
  })

  it.each(SMALL_ROOMS)('gives marks their words, and counts those it could not: $name', (room) => {
    const { lanes: placed, nameless } = layoutIn(room, language)
    const items = placed.flatMap(({ items: own }) => own)
    const found = items.filter((item) => item.kind === 'event' && item.label === null)
    expect(nameless).toBe(found.length)
    // Where letters are as for a projector not all words have room. On a phone a mark cannot be pointed at: it has its
    // words, or it is counted with others.
    expect(nameless).toBeLessThanOrEqual(room.name === 'middle' ? 0.35 * items.length : 0)
  })

  it('counts none together where there is room for the lanes', () => {
    for (const room of SMALL_ROOMS.filter(({ name }) => name === 'wide')) {
      const items = layoutIn(room, language).lanes.flatMap(({ items: own }) => own)
      expect(items.filter(({ kind }) => kind === 'cluster')).toEqual([])
    }
  })

  it('is hardly higher than it is wide, and lower in the widest', () => {
    for (const room of SMALL_ROOMS) {
      const { height } = layoutIn(room, language)
      expect(height, room.name).toBeLessThan(room.width * (room.name === 'wide' ? 0.81 : 1.2))
    }
  })
})
