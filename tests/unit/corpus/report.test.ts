import { group } from 'd3'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import stored from '../../../src/corpus/a-66-77/emendations.json'
import { parseEmendations } from '../../../src/corpus/emendations.ts'
import { publishedDocument } from '../../../src/corpus/publish.ts'
import { CORRECTING_REASONS } from '../../../src/corpus/reasons.ts'
import storedOfSession from '../../../src/corpus/wsis-forum-2025-209/emendations.json'
import { assemble } from '../../../src/edition/assemble.ts'
import { replay } from '../../../src/edition/change.ts'
import { emend } from '../../../src/edition/emend.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import type { EditedDocument, TextPart } from '../../../src/edition/model.ts'
import { partsOf } from '../../../src/edition/parts.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import approved from './approved-reading.txt?raw'

const corpus = ourCorpus()
const [report, session] = corpus.documents
if (!report || !session) throw new Error('the corpus lacks a document')

const emendations = parseEmendations(stored)

const textParts = (document: EditedDocument): readonly TextPart[] => [
  document.title,
  ...(document.author ? [document.author] : []),
  ...document.summary,
  ...document.sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.items,
    ...section.paragraphs,
  ]),
  ...document.footnotes,
]
const paragraph = (num: number) =>
  report.document.sections.flatMap((section) => section.paragraphs).find((part) => part.num === num)?.text ??
  ''

describe('the edited report', () => {
  it('is complete: five sections, paragraphs 1 to 39 in order, four footnotes, two paragraphs of summary', () => {
    const { sections, footnotes, summary } = report.document
    expect(sections.map((section) => section.paragraphs.length)).toEqual([7, 4, 8, 15, 5])
    expect(sections.flatMap((section) => section.paragraphs.map((part) => part.num))).toEqual(
      Array.from({ length: 39 }, (_, index) => index + 1),
    )
    expect(footnotes.map((note) => [note.num, note.from])).toEqual([
      [1, ['para_2']],
      [2, ['para_4']],
      [3, ['para_11']],
      [4, ['para_16']],
    ])
    expect(summary).toHaveLength(2)
  })

  it('leaves no character of a known class of damage', () => {
    for (const { eId, text } of textParts(report.document)) {
      expect(text, eId).not.toMatch(/[ѧـی\u0640]/u)
      expect(text, eId).not.toMatch(/آا|أآ/u)
    }
  })

  it('spaces its punctuation and closes what it opens', () => {
    for (const { eId, text } of textParts(report.document)) {
      expect(text, eId).not.toMatch(/\s[،.؛:)“]|[(”]\s| {2}|^\s|\s$/u)
      expect(text, eId).not.toMatch(/[،؛](?=\S)/u)
      expect((text.match(/\(/g) ?? []).length, eId).toBe((text.match(/\)/g) ?? []).length)
      expect((text.match(/”/g) ?? []).length, eId).toBe((text.match(/“/g) ?? []).length)
    }
  })

  it('ends every paragraph with a full stop', () => {
    for (const part of report.document.sections.flatMap((section) => section.paragraphs)) {
      expect(part.text, part.eId).toMatch(/\.$/)
    }
  })

  it('sets numbers, dates and symbols in logical order', () => {
    expect(paragraph(2)).toContain('الجمعية العامة في قرارها 60/252، لم يحدد')
    expect(paragraph(4)).toContain('المؤرخ 13 آذار/مارس 2009')
    expect(paragraph(4)).toContain('(A/64/64-E/2009/10). وقد تم اختيار')
    expect(paragraph(5)).toContain('حزيران/يونيه 2009 (E/2009/92)، والذي استكمل')
    expect(paragraph(7)).toMatch(/^وفي قرارها 65\/141، أحاطت الجمعية العامة علما/)
    expect(paragraph(8)).toContain('نحو 150 من المنظمات الدولية فضلا عن نحو 3 500 من منظمات المجتمع المدني')
    expect(paragraph(9)).toContain('يوم 14 كانون الأول/ديسمبر 2010. واقترح')
    expect(paragraph(37)).toContain('قرار الجمعية العامة 57/270 باء بشأن')
  })

  it('restores kaf where the font lost it and leaves a real madda alone', () => {
    expect(paragraph(3)).toContain('كُلف الأمين العام')
    expect(paragraph(24)).toContain('آليات التعاون الدولي')
    expect(paragraph(15)).toContain('الشراكات بين القطاعين')
    expect(paragraph(22)).toContain('توافقا في الآراء')
  })

  it('restores, and does not improve, the document’s own spelling', () => {
    expect(paragraph(9)).toContain('الأليات الحالية')
    expect(paragraph(6)).toContain('في ما يتعلق')
    expect(paragraph(14)).toContain('يمكن أن إجراء مناقشة')
  })

  it('takes the footnotes out of the running text and hangs them at their marks', () => {
    const part = report.document.sections[0]?.paragraphs[3]
    expect(part?.text.slice(0, part.marks[0]?.at)).toMatch(/أصحاب المصلحة في 2006$/)
    expect(part?.text).not.toContain('(2)')
    expect(report.document.footnotes[1]?.text).toMatch(
      /^وفي ما يلي أسماء المنظمات العشر: .+ مساهمة من تلقاء نفسها\.$/,
    )
  })

  it('places every line of the source in one part, but for page rules and the remains of the table’s header', () => {
    const placed = partsOf(report.document).flatMap((part) => part.lines)
    const twoColumns = [1, 2, 4]
    expect(placed.filter((line, index) => placed.indexOf(line) !== index)).toEqual(twoColumns)
    const unplaced = report.source.flatMap((line, index) =>
      line.trim() !== '' && !placed.includes(index + 1) ? [line.trim()] : [],
    )
    expect(unplaced).toEqual(['__________', '__________', '2010 2010', '__________', '__________'])
  })
})

const replayable = v.object({
  source: v.array(v.string()),
  apparatus: v.array(
    v.object({
      rule: v.string(),
      line: v.number(),
      at: v.number(),
      before: v.string(),
      after: v.string(),
      in: v.string(),
      alsoIn: v.optional(v.array(v.string())),
    }),
  ),
})

describe('the apparatus', () => {
  it('lists every change once, a line of two columns with both of its parts', () => {
    const { apparatus } = v.parse(replayable, publishedDocument(report))
    const keys = apparatus.map(({ line, at, rule, before, after }) => [line, rule, at, before, after].join())
    expect(apparatus.filter(({ alsoIn }) => alsoIn).map(({ line }) => line)).toContain(4)
    for (const [line, entries] of group(apparatus, (entry) => entry.line)) {
      const parts = new Set(entries.map((entry) => [entry.in, ...(entry.alsoIn ?? [])].join()))
      expect(parts.size, `line ${line}`).toBe(1)
    }
    expect(keys.length).toBe(2876)
  })

  it.each(corpus.documents.map((compiled) => [compiled.document.id, compiled] as const))(
    'of %s, replayed on the source, gives the edited text',
    (_id, compiled) => {
      const { document } = compiled
      // What anybody can fetch, not what we keep: as the README says, from the published file alone.
      const published: unknown = JSON.parse(JSON.stringify(publishedDocument(compiled)))
      const { source, apparatus } = v.parse(replayable, published)
      const isNote = (num: number) => document.footnotes.some((note) => note.num === num)
      for (const part of textParts(document)) {
        const lines = part.lines.map((number) =>
          replay(
            source[number - 1] ?? '',
            apparatus.filter((entry) => entry.line === number),
          ),
        )
        const set = assemble(lines, isNote)
        const prefix = /^(?:[^\s]+ - |\(\d+\) |ج \d+\. |الهدف \d+: )/
        expect([set.text, set.text.replace(prefix, '')], part.eId).toContain(part.text)
        expect(set.marks.map((mark) => mark.footnote)).toEqual(part.marks.map((mark) => mark.footnote))
      }
    },
  )

  it('gives every emendation a reason in both languages', () => {
    for (const entry of report.apparatus.filter((candidate) => candidate.kind === 'emendation')) {
      expect(entry.reason?.ar).toMatch(/\p{Script=Arabic}/u)
      expect(entry.reason?.en).toMatch(/[a-z]/)
    }
  })

  it('yields, line by line, the reading that two readers collated and approved', () => {
    const edited = emend(repairLines(report.source.join('\n'), loadWords()), emendations, CORRECTING_REASONS)
    const reading = edited.filter((line) => line.text !== '').map((line) => `${line.number}\t${line.text}\n`)
    expect(reading.join('')).toBe(approved)
  })
})

describe.each([
  ['the report', report, stored],
  ['the session', session, storedOfSession],
])('the emendations of %s', (_name, { source }, kept) => {
  it('hold none that the rules have made needless', () => {
    const repaired = repairLines(source.join('\n'), loadWords())
    const needless = parseEmendations(kept).filter(
      ({ line, reading }) => repaired[line - 1]?.text === reading,
    )
    expect(needless.map((emendation) => emendation.line)).toEqual([])
  })
})

describe('the contributions table', () => {
  const [table] = report.document.tables
  const cell = (row: string, column: string) =>
    table?.rows
      .find((candidate) => candidate.key === row)
      ?.cells.find((candidate) => candidate.column === column)

  it('stands as printed, with what it adds up to where the print is wrong', () => {
    expect(cell('international-organizations', 'total')).toMatchObject({ printed: 'صفر', reconciled: 8 })
    expect(cell('total', 'discussion')).toMatchObject({ printed: '31', reconciled: 13 })
    const deviating = table?.rows.flatMap((row) => row.cells.filter((candidate) => candidate.deviates))
    expect(deviating).toHaveLength(2)
  })

  it('adds up to the 85 of paragraph 10, the 13 of paragraph 11 and 98 in all', () => {
    const written = cell('total', 'written')?.reconciled ?? 0
    const oral = cell('total', 'oral')?.reconciled ?? 0
    expect(written + oral).toBe(85)
    expect(paragraph(10)).toContain('ما مجموعه 85 مساهمة')
    expect(cell('total', 'discussion')?.reconciled).toBe(13)
    expect(paragraph(11)).toContain('اغتنم 13 مشاركا')
    expect(cell('total', 'total')?.reconciled).toBe(98)
  })

  it('records each deviation among the document’s contradictions', () => {
    const recorded = report.document.contradictions.map((contradiction) => contradiction.at)
    expect(recorded).toContain('a-66-77/table_1.international-organizations.total')
    expect(recorded).toContain('a-66-77/table_1.total.discussion')
  })
})

describe('the edited session page', () => {
  it('is complete: four paragraphs, six action lines and six goals, each list with its note', () => {
    const [description, actionLines, goals] = session.document.sections
    expect(description?.paragraphs).toHaveLength(4)
    expect(actionLines?.items.map((item) => item.num)).toEqual(['2', '3', '4', '5', '6', '11'])
    expect(goals?.items.map((item) => item.num)).toEqual(['3', '4', '9', '10', '16', '17'])
    expect(actionLines?.paragraphs).toHaveLength(1)
    expect(goals?.paragraphs).toHaveLength(1)
  })

  it('keeps a mistranslation as printed, with the established term beside it', () => {
    const item = session.document.sections[1]?.items.find((candidate) => candidate.num === '6')
    expect(item?.text).toBe('احفظ البيئة')
    expect(item?.established).toMatchObject({ ar: 'البيئة التمكينية', faithful: false })
    expect(session.document.title.text).toContain('متعددة الأطراف')
  })
})

describe('the published data', () => {
  it('has the shape that src/build/README.md promises', () => {
    expect(publishedDocument(report)).toMatchObject({
      id: 'a-66-77',
      symbol: 'A/66/77-E/2011/103',
      language: 'ar',
      title: 'تعزيز التعاون بشأن قضايا السياسة العامة المتعلقة بالإنترنت',
      sections: [{ eId: 'sec_1', num: 'أولا', heading: 'معلومات أساسية' }, {}, {}, {}, {}],
    })
  })
})
