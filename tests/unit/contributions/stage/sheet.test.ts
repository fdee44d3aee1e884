import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../../src/contributions/registry.ts'
import type { Scene } from '../../../../src/contributions/scene/scene.ts'
import { seriesOf } from '../../../../src/contributions/series.ts'
import { sheetFor } from '../../../../src/contributions/stage/sheet.ts'
import { viewOf } from '../../../../src/contributions/view.ts'
import { REPORT } from '../support/data.ts'
import { wordsIn as namesIn } from '../support/words.ts'

/** A drawing whose words stay as large however wide it is, and which is the lower the wider. */
const scene = (width: number): Scene =>
  ({ width, height: 120_000 / width, texts: [{ size: 14 }] }) as unknown as Scene
const scenesAt = (width: number) => [scene(width)]
const wordsIn = (
  { width, height }: { width: number; height: number },
  room: { width: number; height: number },
) => 14 * Math.min(room.width / width, room.height / height)

describe('the sheet of a chart on a stage', () => {
  it('fills the room where the words are large enough all the same', () => {
    const room = { width: 1130, height: 490 }
    const sheet = sheetFor(scenesAt, room, 15)
    const scale = Math.min(room.width / sheet.width, room.height / sheet.height)
    expect(wordsIn(sheet, room)).toBeGreaterThan(1.3 * 15)
    expect((sheet.width * sheet.height * scale ** 2) / (room.width * room.height)).toBeGreaterThan(0.9)
  })

  it('is found with few layouts, for the room waits for it', () => {
    let laidOut = 0
    const counted = (width: number) => {
      laidOut += 1
      return scenesAt(width)
    }
    sheetFor(counted, { width: 1130, height: 490 }, 15)
    expect(laidOut).toBeLessThan(22)
  })

  it('has the largest words where there is no room for such', () => {
    const room = { width: 300, height: 300 }
    const sheet = sheetFor(scenesAt, room, 60)
    for (let width = 240; width <= 1400; width += 20)
      expect(wordsIn(sheet, room)).toBeGreaterThanOrEqual(wordsIn(scene(width) as never, room))
  })

  it.each([
    ['every-voice', [{ voices: 'all' }, { voices: 'group' }, { voices: 'channel' }]],
    ['asked-and-answered', [{}]],
    ['how-many', [{ basis: 'printed' }, {}]],
    ['how-many', [{ bars: 'grouped' }]],
    ['how-many', [{ bars: 'grouped', by: 'channel' }]],
    ['how-many', [{ bars: 'grouped', basis: 'printed', sort: 'size' }]],
  ] as const)('has words for a projector in a room of 720 px: %s', async (id, states) => {
    for (const language of ['ar', 'en'] as const) {
      const chart = chartOf(id)
      const words = await namesIn(language)
      const scenesAt = (width: number) =>
        states.map((state) => {
          const { basis, view } = viewOf(state)
          return (
            chart?.scene({ series: seriesOf(REPORT, basis), view, words, width, low: true }) ?? scene(width)
          )
        })
      const room = { width: 1193, height: 508 }
      const sheet = sheetFor(scenesAt, room, 20.2)
      const scale = Math.min(room.width / sheet.width, room.height / sheet.height)
      for (const { texts } of scenesAt(sheet.width))
        expect(Math.min(...texts.map(({ size }) => size)) * scale, language).toBeGreaterThan(22)
    }
  })
})
