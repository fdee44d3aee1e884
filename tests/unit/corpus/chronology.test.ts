import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { calendar } from '../../../src/corpus/calendar.ts'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { withEventWords } from '../../../src/corpus/event-words.ts'
import { parseMandates } from '../../../src/corpus/facts.ts'
import { mandateRelations } from '../../../src/corpus/mandates.ts'
import { publishedChronology } from '../../../src/corpus/publish-chronology.ts'
import { recordOf } from '../../../src/corpus/record.ts'

let corpus: Corpus
beforeAll(() => {
  corpus = ourCorpus()
})
const report = () => {
  const found = corpus.documents.find(({ document }) => document.id === 'a-66-77')
  if (!found) throw new Error('no report')
  return found.document
}

describe('the chain of mandates', () => {
  test('every link says its paragraph, in its words', () => {
    const links = corpus.relations.filter(({ type }) => type === 'leads-to')
    expect(links.length).toBeGreaterThan(15)
    const texts = new Map(
      [report()].flatMap(({ id, summary, sections }) =>
        [...summary, ...sections.flatMap(({ paragraphs }) => paragraphs)].map(({ eId, text }) => [
          `${id}/${eId}`,
          text,
        ]),
      ),
    )
    for (const { stated = [] } of links) {
      for (const { part, words, english, start, end } of stated) {
        expect(texts.get(part)?.slice(start, end)).toBe(words)
        expect(english, `${part}: ${words}`).toMatch(/^[^\p{Script=Arabic}]{8,}$/u)
      }
    }
  })

  test('leads from Tunis to the report', () => {
    const next = (from: string) =>
      corpus.relations.filter((link) => link.type === 'leads-to' && link.from === from).map(({ to }) => to)
    expect(next('event/tunis-agenda-adopted')).toContain('event/ga-res-60-252')
    expect(next('event/ga-res-63-202')).toContain('event/sg-report-e-2009-92')
    expect(next('event/ecosoc-res-2010-2')).toContain('event/open-consultations-2010')
    expect(next('event/open-consultations-2010')).toContain('event/report-a-66-77')
  })

  test('leads on to WSIS+20, by the pages that say so', () => {
    const next = (from: string) =>
      corpus.relations.flatMap(({ type, from: start, to, stated = [], sources = [] }) =>
        type === 'leads-to' && start === `event/${from}` && stated.length === 0
          ? [{ to, publishers: sources.map(({ publisher }) => publisher) }]
          : [],
      )
    expect(next('report-a-66-77')).toContainEqual(
      expect.objectContaining({ to: 'event/second-committee-2011' }),
    )
    expect(next('ga-res-66-184')).toEqual([{ to: 'event/cstd-open-meeting-2012', publishers: ['UNCTAD'] }])
    expect(next('ga-res-67-195').map(({ to }) => to)).toEqual(['event/wgec-2013-2014'])
    expect(next('wsis-plus-10').map(({ to }) => to)).toEqual(['event/wgec-2016-2018', 'event/wsis-plus-20'])
  })

  test('a link after the report that no source of its events says is a build error', () => {
    const link = (url: string) =>
      mandateRelations(
        [{ from: 'ga-res-66-184', to: 'cstd-open-meeting-2012', act: 'asks', stated: [], sources: [url] }],
        report(),
        corpus.relations,
        () => '',
        corpus.things,
      )
    expect(() => link('https://example.org/')).toThrow(
      'the link from ga-res-66-184 to cstd-open-meeting-2012 rests on https://example.org/, no source of either',
    )
    expect(() => parseMandates([{ from: 'ga-res-66-184', to: 'wcit-12', act: 'asks' }])).toThrow(
      /nothing says that it leads there/,
    )
  })

  test('a link that its paragraph does not say is a build error', () => {
    const link = (words: string, to = 'ga-res-60-252') =>
      mandateRelations(
        [
          {
            from: 'tunis-agenda-adopted',
            to,
            act: 'endorses',
            stated: [{ part: 'para_2', words }],
            sources: [],
          },
        ],
        report(),
        corpus.relations,
        () => '',
        [],
      )
    expect(() => link('كلمات ليست هناك')).toThrow(/does not say/)
    expect(() => link('جدول أعمال تونس', 'wcit-12')).toThrow(/do not speak of event\/wcit-12/)
  })

  test('a paragraph that does not mention its event is a build error', () => {
    const [first] = corpus.chronology
    if (!first) throw new Error('no events')
    const wrong = { ...first, report: { ...first.report, paragraphs: [13] } }
    expect(() => withEventWords(corpus.relations, report(), [wrong], [])).toThrow(
      /para_13 does not mention it/,
    )
  })
})

describe('the published chronology', () => {
  test('has every event with its parts and its chain', () => {
    const events = publishedChronology(corpus) as Record<string, unknown>[]
    expect(events).toHaveLength(47)
    expect(events.find(({ locator }) => locator === 'event/ga-res-65-141')).toMatchObject({
      start: '2010-12-20',
      track: 'general-assembly',
      parts: ['a-66-77/para_7'],
      verification: {
        status: 'verified',
        note: 'The extension of the Forum mandate is in the resolution, not in the report.',
        arabicNote: 'تمديد ولاية المنتدى وارد في القرار، لا في التقرير.',
      },
    })
    expect(events.find(({ locator }) => locator === 'event/wcit-12')).toMatchObject({
      verification: { status: 'verified', note: '', arabicNote: '' },
    })
  })

  test('cites the document that an event is recorded in, and says that nobody here opened it', () => {
    const events = publishedChronology(corpus) as { locator: string; sources: Record<string, unknown>[] }[]
    const sourcesOf = (id: string) => events.find(({ locator }) => locator === `event/${id}`)?.sources ?? []
    expect(sourcesOf('ga-res-60-252')[0]).toMatchObject({
      url: 'https://undocs.org/A/RES/60/252',
      kind: 'official',
      read: false,
    })
    expect(sourcesOf('ga-res-60-252')).toContainEqual(
      expect.objectContaining({ kind: 'mirror', of: 'A/RES/60/252', read: true }),
    )
  })

  test('is a calendar that a calendar program accepts', () => {
    const text = calendar(corpus.chronology)
    const parsed = new ICAL.Component(ICAL.parse(text))
    const events = parsed.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    expect(events).toHaveLength(47)
    const tunis = events.find(({ uid }) => uid === 'wsis-tunis-phase@masar')
    expect(tunis?.startDate.toString()).toBe('2005-11-16')
    expect(tunis?.endDate.toString()).toBe('2005-11-19')
    expect(tunis?.summary).toContain('مرحلة تونس')
    expect(tunis?.summary).toContain('Tunis phase')
    const encoder = new TextEncoder()
    for (const line of text.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
  })
})

test('what is pointed at lights its document, its paragraphs and their sections', () => {
  const lit = recordOf(corpus).litBy('event/ga-res-65-141')
  for (const locator of ['doc/a-res-65-141', 'a-66-77/para_7', 'a-66-77/sec_1'] as const) {
    expect(lit.has(locator)).toBe(true)
  }
  expect(lit.has('a-66-77/para_30')).toBe(false)
})
