import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../../../src/corpus/documents.ts'
import { factPlaces } from '../../../../src/corpus/facts/places.ts'
import type { ActorFact, ChronologyEvent, DocumentFact, Facts } from '../../../../src/corpus/facts.ts'
import { buildRelations } from '../../../../src/corpus/relations/build-relations.ts'
import type { Relation } from '../../../../src/corpus/relations/relation.ts'
import { indexRelations } from '../../../../src/corpus/relations/relation-index.ts'
import type { EditedDocument, Mention, TextPart } from '../../../../src/edition/model.ts'
import type { Locator } from '../../../../src/locator.ts'

const part = (eId: string): TextPart => ({ eId, text: eId, marks: [], lines: [] })
const mention = (eId: string, start: number, locator: Locator): Mention => ({
  in: eId,
  type: 'document',
  start,
  end: start + 5,
  text: 'words',
  locator,
})

const AGENDA = 'doc/wsis-05-tunis-doc-6-rev.1'

const report: EditedDocument = {
  id: 'a-66-77',
  symbol: { value: 'A/66/77-E/2011/103', source: 'https://example.org' },
  date: null,
  language: 'ar',
  title: part('title'),
  englishTitle: '',
  author: null,
  englishAuthor: null,
  masthead: [],
  mastheadNotes: [],
  summary: [part('summary_1'), part('summary_2')],
  sections: [
    {
      eId: 'sec_1',
      num: 'أولا',
      heading: part('sec_1.heading'),
      english: '',
      paragraphs: [
        { num: 1, ...part('para_1') },
        { num: 2, ...part('para_2') },
      ],
      items: [],
      table: { eId: 'table_1', after: 'para_2' },
    },
  ],
  footnotes: [{ num: 1, from: ['para_2'], ...part('fn_1') }],
  tables: [
    {
      eId: 'table_1',
      caption: part('table_1.caption'),
      english: '',
      columns: [],
      headerRemains: '',
      rows: [
        {
          eId: 'table_1.total',
          key: 'total',
          label: { ar: 'المجموع', en: 'Total' },
          line: 1,
          cells: [
            {
              eId: 'table_1.total.discussion',
              column: 'discussion',
              printed: '31',
              english: '31',
              printedValue: 31,
              reconciled: 13,
              deviates: true,
            },
          ],
        },
      ],
    },
  ],
  mentions: [
    mention('summary_2', 0, 'event/consultations'),
    mention('para_1', 0, `${AGENDA}/para_68-para_71`),
    mention('para_1', 10, AGENDA),
    mention('para_2', 3, `${AGENDA}/para_71`),
    mention('fn_1', 0, 'doc/a-60-687'),
    mention('fn_1', 9, 'actor/named'),
  ],
  contradictions: [],
}

const event = (
  id: string,
  symbol: string | null,
  places: Partial<ChronologyEvent['report']> = {},
): ChronologyEvent => ({
  id,
  origin: 'report',
  date: { start: '2005-11-18', end: '2005-11-18', precision: 'day', display: { ar: '', en: '' } },
  verification: { status: 'verified', note: '' },
  track: 'summit',
  title: { ar: '', en: '' },
  description: { ar: '', en: '' },
  document_symbol: symbol,
  report: {
    paragraphs: [],
    footnotes: [],
    locations: [],
    date_precision: null,
    date_as_printed: null,
    ...places,
  },
  related_dates: [],
  sources: [],
})

const fact = (symbol: string, paragraphs: number[], footnotes: number[]): DocumentFact => ({
  symbol,
  title: { ar: null, en: null },
  date: null,
  status: 'verified',
  note: '',
  body: '',
  link: 'https://example.org',
  cited_in_report: true,
  report: { paragraphs, footnotes },
  sources: [],
})

const actor = (id: string, paragraphs: number[]): ActorFact => ({
  id,
  name: { ar: null, en: null },
  acronym: null,
  type: null,
  footnote_2: null,
  report: { paragraphs, footnotes: [] },
  ar_variants: [],
  name_en_basis: null,
  note: '',
})

const facts: Facts = {
  chronology: [
    event('agenda-adopted', 'WSIS-05/TUNIS/DOC/6(Rev.1)', { paragraphs: [1], footnotes: [1] }),
    event('consultations', null, { locations: ['summary'] }),
    event('report', 'A/66/77-E/2011/103', { locations: ['cover'] }),
  ],
  documents: [fact('WSIS-05/TUNIS/DOC/6(Rev.1)', [1], [1])],
  actors: [actor('named', [2]), actor('tenth', [1])],
}

const STATED: Relation = {
  from: 'a-66-77/para_2',
  to: 'a-66-77/table_1.total.discussion',
  type: 'states',
  basis: 'editors',
}
const places = factPlaces(DOCUMENTS)
const relations = buildRelations([report], facts, places, [STATED])
const index = indexRelations(relations)
const seen = (locator: Locator) =>
  index.related(locator).map(({ direction, type, locator: other }) => `${direction} ${type} ${other}`)

describe('relations answer from both ends', () => {
  it('a part mentions a paragraph of another document, and that document with it', () => {
    expect(seen('a-66-77/para_2')).toEqual(
      expect.arrayContaining([`out mentions ${AGENDA}/para_71`, `out mentions ${AGENDA}`]),
    )
    expect(seen(AGENDA)).toEqual(
      expect.arrayContaining(['in mentions a-66-77/para_1', 'in mentions a-66-77/para_2']),
    )
  })

  it('another document contains its paragraphs, and a range the single ones', () => {
    expect(seen(`${AGENDA}/para_71`)).toEqual(
      expect.arrayContaining([`in contains ${AGENDA}`, `in contains ${AGENDA}/para_68-para_71`]),
    )
    expect(seen(`${AGENDA}/para_71`)).not.toContain(`out contains ${AGENDA}/para_68-para_71`)
  })

  it('editors know which parts speak of an event, and which document records it', () => {
    expect(seen('event/agenda-adopted')).toEqual([
      `in records ${AGENDA}`,
      'in speaks-of a-66-77/para_1',
      'in speaks-of a-66-77/fn_1',
    ])
    expect(seen(AGENDA)).toContain('out records event/agenda-adopted')
    expect(seen('a-66-77/fn_1')).toContain(`out speaks-of ${AGENDA}`)
  })

  it('of a place in words, the parts that mention the event are meant; of a cover that does not, the title', () => {
    expect(seen('event/consultations')).toEqual([
      'in mentions a-66-77/summary_2',
      'in speaks-of a-66-77/summary_2',
    ])
    expect(seen('event/report')).toContain('in speaks-of a-66-77/title')
  })

  it('an organization without a name is spoken of where the facts say, one with a name where it is named', () => {
    expect(seen('actor/tenth')).toEqual(['in speaks-of a-66-77/para_1'])
    expect(seen('actor/named')).toEqual(['in mentions a-66-77/fn_1'])
  })

  it('the document contains its sections, a section its paragraphs and its table, the table its cells', () => {
    expect(seen('a-66-77/sec_1')).toEqual([
      'in contains doc/a-66-77-e-2011-103',
      'out contains a-66-77/para_1',
      'out contains a-66-77/para_2',
      'out contains a-66-77/table_1',
    ])
    expect(seen('a-66-77/table_1.total.discussion')).toEqual([
      'in contains a-66-77/table_1.total',
      'in states a-66-77/para_2',
    ])
  })

  it('a footnote annotates the paragraph of its mark', () => {
    expect(seen('a-66-77/para_2')).toContain('in annotates a-66-77/fn_1')
  })

  it('say where they are known from', () => {
    const bases = index.related('a-66-77/fn_1').map(({ type, basis }) => `${type}: ${basis}`)
    expect(bases).toEqual(
      expect.arrayContaining([
        'mentions: text',
        'annotates: structure',
        'speaks-of: chronology',
        'speaks-of: documents',
      ]),
    )
  })

  it('know nothing of what nobody has related', () => {
    expect(index.related('actor/nobody')).toEqual([])
    expect(index.mentionsOf('actor/nobody')).toEqual([])
  })
})

describe('where else it is mentioned', () => {
  it('lists every place in the order of the document, the paragraphs of a document among its own', () => {
    expect(index.mentionsOf(AGENDA)).toEqual([
      { document: 'a-66-77', eId: 'para_1', locator: 'a-66-77/para_1', start: 0, end: 5 },
      { document: 'a-66-77', eId: 'para_1', locator: 'a-66-77/para_1', start: 10, end: 15 },
      { document: 'a-66-77', eId: 'para_2', locator: 'a-66-77/para_2', start: 3, end: 8 },
    ])
  })

  it('holds what the words refer to, not what editors know', () => {
    expect(index.mentionsOf('event/agenda-adopted')).toEqual([])
  })
})

describe('the list of relations', () => {
  it('can be written as JSON and read back to the same answers', () => {
    const read = indexRelations(JSON.parse(JSON.stringify(relations)))
    for (const { from, to } of relations) {
      expect(read.related(from)).toEqual(index.related(from))
      expect(read.mentionsOf(to)).toEqual(index.mentionsOf(to))
    }
  })

  it('holds each relation once for each basis', () => {
    const keys = relations.map(({ from, to, type, basis }) => `${from} ${type} ${to} ${basis}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is refused when a fact names a paragraph that the report does not have', () => {
    const wrong = { ...facts, chronology: [event('lost', null, { paragraphs: [40] })] }
    expect(() => buildRelations([report], wrong, places)).toThrow('a-66-77/para_40')
  })

  it('is refused when a fact names a place that is in no document', () => {
    const lost = event('lost', null)
    const wrong = {
      ...facts,
      chronology: [{ ...lost, report: { ...lost.report, locations: ['back cover'] } }],
    }
    expect(() => buildRelations([report], wrong, places)).toThrow('“back cover”, which is no known part')
  })
})
