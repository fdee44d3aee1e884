import { describe, expect, test } from 'vitest'
import { chainOf, neighboursOf } from '../../../../src/timeline/chain.ts'
import { applyFilters, NO_FILTERS } from '../../../../src/timeline/explorer/filters.ts'
import { densityOf } from '../../../../src/timeline/layout/density.ts'
import { sorted } from '../../../../src/timeline/table/sorting.ts'
import { foldArabic } from '../../../../src/ui/fold-arabic.ts'
import { event } from '../support.ts'

const events = [
  event('2003-12-10', '2003-12-12', { title: 'geneva', lane: 'summit' }),
  event('2010-12-20', '2010-12-20', { title: 'assembly', lane: 'general-assembly' }),
  event('2012-12-03', '2012-12-14', { title: 'wcit', lane: 'summit', origin: 'context' }),
]
const sources = {
  texts: new Map(events.map(({ locator, title }) => [locator, foldArabic(title)])),
  eventsAt: () => ['event/geneva' as const],
}
const titles = (filters: Partial<typeof NO_FILTERS>) =>
  applyFilters(events, { ...NO_FILTERS, ...filters }, sources)

describe('filters', () => {
  test('count what each choice would show under the others', () => {
    const { events: shown, perTrack, perOrigin } = titles({ tracks: ['summit'] })
    expect(shown.map(({ title }) => title)).toEqual(['geneva', 'wcit'])
    expect(perTrack.get('general-assembly')).toBe(1)
    expect(perOrigin.get('report')).toBe(1)
  })

  test('by words, by place, and by nothing', () => {
    expect(titles({ words: 'GENE' }).events).toHaveLength(1)
    expect(titles({ within: 'a-66-77/para_16' }).events).toHaveLength(1)
    expect(titles({ words: 'nowhere' }).events).toEqual([])
    expect(titles({}).events).toHaveLength(3)
  })

  test('Arabic spellings that one writes alike are found alike', () => {
    const governance = event('2010-01-01', '2010-01-01', { title: 'إدارةُ الإنترنت ٢٠١٠' })
    const texts = new Map([[governance.locator, foldArabic(governance.title)]])
    for (const words of ['ادارة الانترنت 2010', 'انترنت']) {
      const { events: shown } = applyFilters([governance], { ...NO_FILTERS, words }, { ...sources, texts })
      expect(shown).toHaveLength(1)
    }
  })
})

test('rows are sorted by any column, equals by time', () => {
  expect(sorted(events, 'title', true, 'en').map(({ title }) => title)).toEqual([
    'wcit',
    'geneva',
    'assembly',
  ])
  expect(sorted(events, 'track', false, 'en').map(({ title }) => title)).toEqual([
    'geneva',
    'wcit',
    'assembly',
  ])
})

test('the density counts what is under way', () => {
  const span = { start: Date.UTC(2003, 0), end: Date.UTC(2013, 0) }
  expect(densityOf(events, span, 10)).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 0, 1])
  expect(densityOf([], span, 3)).toEqual([0, 0, 0])
})

test('a chain is followed to both ends, and loops do not trap it', () => {
  const link = (from: string, to: string) =>
    ({ from: `event/${from}`, to: `event/${to}`, act: 'asks', stated: [], sources: [] }) as const
  const links = [link('a', 'b'), link('b', 'c'), link('c', 'b'), link('x', 'y')]
  expect(chainOf(links, 'event/b')).toHaveLength(3)
  expect(neighboursOf(links, 'event/a').after).toHaveLength(1)
})
