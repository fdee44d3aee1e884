import { describe, expect, it } from 'vitest'
import { placeBeside, roomBeside } from '../../../../src/ui/beside/place-beside.ts'

const WINDOW = { width: 1000, height: 800, foot: 0 }
const CARD = { width: 300, height: 200 }
const line = (left: number, top: number, width = 80) => ({ left, right: left + width, top, bottom: top + 20 })

describe('the place of a card beside the words that it is about', () => {
  it('is just below them, from their beginning', () => {
    expect(placeBeside([line(400, 300)], CARD, WINDOW, false)).toEqual({ x: 400, y: 326 })
    expect(placeBeside([line(400, 300)], CARD, WINDOW, true)).toEqual({ x: 180, y: 326 })
  })

  it('is above them where there is no room below', () => {
    expect(placeBeside([line(400, 700)], CARD, WINDOW, false)).toEqual({ x: 400, y: 494 })
  })

  it('is below them where there is room on neither side, and less above', () => {
    const low = { width: 1000, height: 300, foot: 0 }
    expect(placeBeside([line(400, 60)], CARD, low, false)).toEqual({ x: 400, y: 86 })
  })

  it('is within the window', () => {
    expect(placeBeside([line(900, 300)], CARD, WINDOW, false)?.x).toBe(690)
    expect(placeBeside([line(20, 300)], CARD, WINDOW, true)?.x).toBe(10)
    // The words have been scrolled away, up or down.
    expect(placeBeside([line(400, -900)], CARD, WINDOW, false)?.y).toBe(10)
    expect(placeBeside([line(400, 1900)], CARD, WINDOW, false)?.y).toBe(590)
  })

  it('is below the last line of words that a line break divides, above their first', () => {
    expect(placeBeside([line(900, 300), line(50, 330)], CARD, WINDOW, false)).toEqual({ x: 50, y: 356 })
    expect(placeBeside([line(600, 670), line(50, 700)], CARD, WINDOW, false)).toEqual({ x: 600, y: 464 })
  })

  it('keeps off a bar at the foot of the window, however high that is', () => {
    const withBar = { ...WINDOW, foot: 170 }
    expect(placeBeside([line(400, 480)], CARD, WINDOW, false)?.y).toBe(506)
    expect(placeBeside([line(400, 480)], CARD, withBar, false)?.y).toBe(274)
    // A card as high as the room beside the words fits between them and the bars.
    for (const top of [100, 250, 400, 550]) {
      const room = roomBeside([line(400, top)], withBar)
      const y = placeBeside([line(400, top)], { ...CARD, height: room }, withBar, false)?.y ?? Number.NaN
      expect(y >= top + 20 ? y + room : y).toBe(y >= top + 20 ? 624 : 60)
      expect(y >= top + 20 || y + room <= top).toBe(true)
    }
  })

  it('is none for words that are not shown', () => {
    expect(placeBeside([], CARD, WINDOW, false)).toBeNull()
  })
})
