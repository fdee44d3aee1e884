import { describe, expect, it } from 'vitest'
import { loadShapes, loadWays } from '../../../src/corpus/load.ts'
import { clauseLocator } from '../../../src/corpus/ways/ways-index.ts'
import { textWidth } from '../../../src/drawing/text-width.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { markFrom } from '../../../src/ways/map/keyboard.ts'
import { layOutMap, MAP_WIDTHS, type MapNames, mapWidth, WORD_SIZE } from '../../../src/ways/map/layout.ts'
import { legendEntries } from '../../../src/ways/map/legend-entries.ts'
import { groupsAmong, issuesAmong, looksOf, shownBy } from '../../../src/ways/map/looks.ts'
import { matrixOf } from '../../../src/ways/map/matrix.ts'
import { levelPaint, markShapes, tonePaint } from '../../../src/ways/map/paint.ts'
import { markAt, placeIn } from '../../../src/ways/map/pressed-mark.ts'
import { entriesByClause, entriesShown, markedParts } from '../../../src/ways/map/told.ts'

const NAMES: MapNames = {
  document: (id) => id,
  band: ({ name, kind }) => name?.en ?? kind,
  number: (num) => num,
}
const measure = (text: string) => textWidth(text, 13)

const shapes = await loadShapes()
const ways = await loadWays()
const layoutAt = (width: number) => layOutMap(shapes, width, NAMES, measure)

describe('the layout of the map', () => {
  it.each(MAP_WIDTHS)('has every clause once, within a width of %i px, and none over another', (width) => {
    const { marks, height } = layoutAt(width)
    const clauses = shapes.flatMap(({ bands }) =>
      bands.flatMap(({ parts }) =>
        parts.flatMap(({ locator, clauses: own }) => own.map((_, clause) => clauseLocator(locator, clause))),
      ),
    )
    expect(marks.map(({ part, clause }) => clauseLocator(part, clause))).toEqual(clauses)
    for (const box of marks.flatMap(({ boxes }) => boxes)) {
      expect(box.width).toBeGreaterThanOrEqual(1)
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
    for (const { boxes } of marks) expect(boxes.length).toBeGreaterThan(0)
    const boxes = marks.flatMap((mark) => mark.boxes)
    const sorted = boxes.toSorted((a, b) => a.y - b.y || a.x - b.x)
    for (const [index, box] of sorted.entries()) {
      const next = sorted[index + 1]
      if (next && next.y === box.y) expect(next.x).toBeGreaterThanOrEqual(box.x + box.width - 0.01)
    }
  })

  it.each(MAP_WIDTHS)(
    'at %i px has every mark in one field, which is large enough to be pressed',
    (width) => {
      const { fields, marks, height } = layoutAt(width)
      expect(fields.flatMap((field) => field.marks)).toEqual(marks)
      for (const { box, marks: own } of fields) {
        // The narrowest is drawn at three quarters of its size in a window of 256 px.
        expect(box.height * (width === 300 ? 0.75 : 1)).toBeGreaterThanOrEqual(24)
        expect(box.width * (width === 300 ? 0.75 : 1)).toBeGreaterThanOrEqual(24)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        for (const { x, y, width: long, height: high } of own.flatMap(({ boxes }) => boxes)) {
          expect(x).toBeGreaterThanOrEqual(box.x)
          expect(y).toBeGreaterThanOrEqual(box.y)
          expect(x + long).toBeLessThanOrEqual(box.x + box.width + 0.01)
          expect(y + high).toBeLessThanOrEqual(box.y + box.height)
        }
        for (const other of fields)
          if (other.box !== box && other.box.x === box.x)
            expect(other.box.y >= box.y + box.height || other.box.y + other.box.height <= box.y).toBe(true)
      }
    },
  )

  it('means the mark that is pressed, and beside the marks the nearest', () => {
    const { fields } = layoutAt(300)
    for (const field of fields) {
      for (const mark of field.marks)
        for (const box of mark.boxes)
          expect(markAt(field, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(mark)
      expect(markAt(field, { x: field.box.x, y: field.box.y })).toBe(field.marks[0])
      const end = { x: field.box.x + field.box.width, y: field.box.y + field.box.height }
      expect(markAt(field, end)).toBe(field.marks.at(-1))
    }
  })

  it('knows a place of the window in either direction, at any scale', () => {
    const drawing = { left: 100, top: 50, width: 600, height: 900 }
    const size = { width: 300, height: 450 }
    expect(placeIn(size, drawing, { x: 160, y: 70 }, 'ltr')).toEqual({ x: 30, y: 10 })
    expect(placeIn(size, drawing, { x: 160, y: 70 }, 'rtl')).toEqual({ x: 270, y: 10 })
  })

  it('numbers every numbered part', () => {
    const numbers = layoutAt(1180).words.filter(({ kind }) => kind === 'number')
    const numbered = shapes.flatMap(({ bands }) =>
      bands.flatMap(({ parts }) => parts.filter(({ num }) => num !== null)),
    )
    expect(numbers.map(({ locator }) => locator)).toEqual(numbered.map(({ locator }) => locator))
  })

  it('is laid out for less room where words are to be larger', () => {
    expect(mapWidth(1200, 1)).toBe(1180)
    expect(mapWidth(1200, 1.4)).toBe(740)
    expect(mapWidth(354, 1)).toBe(300)
    expect(mapWidth(354, 1.4)).toBe(214)
    // At the projector's size no width in between is too narrow for words of 22 px.
    for (const room of [354, 480, 820, 1180, 1720])
      expect((WORD_SIZE * room) / mapWidth(room, 1.7)).toBeGreaterThanOrEqual(22)
  })

  it('runs the other way where the page does', () => {
    const [mark] = layoutAt(940).marks
    if (!mark) throw new Error('no mark')
    const pathIn = (direction: 'ltr' | 'rtl') => JSON.stringify(markShapes(mark, undefined, 940, direction))
    const [box] = mark.boxes
    expect(pathIn('ltr')).toContain(`M${Math.round((box?.x ?? 0) * 100) / 100} `)
    expect(pathIn('rtl')).toContain(`M${Math.round((940 - (box?.x ?? 0) - (box?.width ?? 0)) * 100) / 100} `)
  })
})

describe('what colours the map', () => {
  it('is the number of issues, the groups of the table, or one thing', () => {
    const issues = looksOf('issues', ways)
    const counts = entriesByClause(issuesAmong(ways))
    for (const [clause, look] of issues)
      expect(look).toEqual({ kind: 'level', level: Math.min(4, counts.get(clause)?.length ?? 0) })
    const one = shownBy('issue/cybersecurity', ways)
    if (one === null || typeof one === 'string') throw new Error('no cybersecurity')
    expect([...looksOf(one, ways).keys()].some((clause) => clause.startsWith('a-66-77/para_17.'))).toBe(true)
    const tones = [...looksOf('groups', ways).values()].flatMap((look) =>
      look.kind === 'tones' ? look.tones : [],
    )
    expect(new Set(tones)).toEqual(new Set([1, 2, 3, 4]))
    for (const { own } of groupsAmong(ways)) expect(own.length).toBeGreaterThan(0)
  })

  it('stands on clauses that are there', () => {
    const known = new Set(
      layoutAt(1180).marks.map(({ part, clause }) => clauseLocator(part, clause) as string),
    )
    for (const entry of ways)
      for (const clause of looksOf(entry, ways).keys()) expect(known, entry.locator).toContain(clause)
  })

  it('is nothing where the address names nothing', () => {
    expect(shownBy('issue/nothing', ways)).toBeNull()
    expect(shownBy(undefined, ways)).toBe('issues')
  })

  it('is told part by part, in reading order', () => {
    const shown = shownBy('issue/capacity-building', ways)
    if (shown === null) throw new Error('no capacity-building')
    const told = markedParts(shapes, looksOf(shown, ways), entriesByClause(entriesShown(shown, ways)))
    expect(told.length).toBeGreaterThan(2)
    for (const { clauses, entries } of told) {
      expect(clauses).toBeGreaterThan(0)
      expect(entries).toEqual([shown])
    }
  })
})

describe('the legend of the map', () => {
  it('says what each colour means that the marks have', async () => {
    await loadWords('en', ['map'])
    const of = { t: translatorFor('en', 'latn').getFixedT('en', 'map'), language: 'en' } as const
    const issues = legendEntries('issues', ways, of)
    expect(issues.map(({ words }) => words)).toEqual(['1 issue', '2 issues', '3 issues', '4 or more'])
    expect(issues.map(({ fill }) => fill)).toEqual([1, 2, 3, 4].map(levelPaint))
    const groups = legendEntries('groups', ways, of)
    expect(groups.map(({ tone }) => tone)).toEqual([1, 2, 3, 4])
    expect(groups.map(({ fill }) => fill)).toEqual([1, 2, 3, 4].map(tonePaint))
    const one = shownBy('issue/cybersecurity', ways)
    if (one === null || typeof one === 'string') throw new Error('no cybersecurity')
    expect(legendEntries(one, ways, of)).toMatchObject([{ fill: levelPaint(4), words: one.name.en }])
  })
})

describe('the issues by sections', () => {
  it('count every clause once', () => {
    const { rows, columns } = matrixOf(shapes, issuesAmong(ways))
    expect(columns.length).toBeGreaterThan(3)
    for (const { entry, counts } of rows) {
      const all = entry.parts.reduce((sum, { segments }) => sum + segments.length, 0)
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        entry.locator,
      ).toBe(all)
    }
  })
})

describe('keys on the map', () => {
  const marks = [{ part: 'd/a' }, { part: 'd/a' }, { part: 'd/b' }, { part: 'd/c' }] as const
  const stroke = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false })
  it('go on in the direction of the page, and by whole parts', () => {
    expect(markFrom(marks, 0, stroke('ArrowRight'), 'ltr')).toBe(1)
    expect(markFrom(marks, 1, stroke('ArrowRight'), 'rtl')).toBe(0)
    expect(markFrom(marks, 0, stroke('ArrowDown'), 'ltr')).toBe(2)
    expect(markFrom(marks, 1, stroke('ArrowUp'), 'ltr')).toBe(0)
    expect(markFrom(marks, 3, stroke('ArrowDown'), 'ltr')).toBe(3)
    expect(markFrom(marks, 3, stroke('ArrowUp'), 'ltr')).toBe(2)
    expect(markFrom(marks, 1, stroke('End'), 'ltr')).toBe(3)
    expect(markFrom(marks, 1, stroke('a'), 'ltr')).toBeNull()
    expect(markFrom(marks, 1, { ...stroke('ArrowDown'), ctrlKey: true }, 'ltr')).toBeNull()
  })
})
