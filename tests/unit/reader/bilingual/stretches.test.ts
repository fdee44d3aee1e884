import report from 'virtual:masar/document/a-66-77'
import session from 'virtual:masar/document/wsis-forum-2025-209'
import english from 'virtual:masar/english/a-66-77'
import sessionEnglish from 'virtual:masar/english/wsis-forum-2025-209'
import { describe, expect, it } from 'vitest'
import type { EditedDocument, TextPart } from '../../../../src/edition/model.ts'
import type { TranslatedPart } from '../../../../src/edition/translation/model.ts'
import type { Translation } from '../../../../src/edition/translation/translate.ts'
import { indexEnglish } from '../../../../src/reader/bilingual/english-text.ts'
import {
  arabicStretches,
  englishStretches,
  type Stretch,
} from '../../../../src/reader/bilingual/stretches.ts'

const textOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ runs }) => runs.map((run) => (run.kind === 'mark' ? '' : run.text))).join('')
const marksOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'mark' ? [run.footnote] : [])))
const written = (stretches: readonly Stretch[]) =>
  stretches.map(({ segment, runs }) => [
    segment,
    runs.map((run) => (run.kind === 'mark' ? `[${run.footnote}]` : run.text)).join(''),
  ])

const part: TextPart = {
  eId: 'para_1',
  text: 'أول ثان ثالث',
  marks: [{ footnote: 'fn_1', at: 7 }],
  lines: [],
}
/** The English puts the third clause between the two halves of the second. */
const translated: TranslatedPart = {
  eId: 'para_1',
  english: 'One two three more.',
  segments: [
    { start: 0, end: 4, english: [[0, 4]] },
    {
      start: 4,
      end: 8,
      english: [
        [4, 8],
        [14, 19],
      ],
    },
    { start: 8, end: 12, english: [[8, 14]], note: { ar: 'ملاحظة', en: 'A note' } },
  ],
}

describe('the stretches of a text', () => {
  it('are one where there is no English', () => {
    expect(written(arabicStretches(part, [], null))).toEqual([[null, 'أول ثان[fn_1] ثالث']])
  })

  it('are its clauses in the order of each language, those apart with one number', () => {
    expect(written(arabicStretches(part, [], translated))).toEqual([
      [0, 'أول '],
      [1, 'ثان[fn_1] '],
      [2, 'ثالث'],
    ])
    expect(written(englishStretches(part, [], translated))).toEqual([
      [0, 'One '],
      [1, 'two '],
      [2, 'three[tr.para_1.1] '],
      [1, 'more.[fn_1]'],
    ])
  })

  it('keep a mention and a term in the clause that they stand in', () => {
    const mention = { in: 'para_1', type: 'actor', text: 'ثالث', locator: 'actor/itu' } as const
    const stretches = englishStretches(
      part,
      [{ ...mention, start: 8, end: 12, english: { start: 8, end: 13 } }],
      translated,
      [{ start: 4, end: 13, terms: ['term/a'] }],
    )
    expect(
      stretches.map(({ runs }) => runs.map((run) => [run.kind, 'terms' in run ? run.terms : []])),
    ).toEqual([
      [['text', []]],
      [
        ['term', ['term/a']],
        ['text', []],
      ],
      [
        ['mention', ['term/a']],
        ['mark', []],
        ['text', []],
      ],
      [
        ['text', []],
        ['mark', []],
      ],
    ])
  })

  const cases: readonly [string, EditedDocument, Translation][] = [
    ['the report', report, english],
    ['the session', session, sessionEnglish],
  ]
  it.each(cases)(
    'give back every part of %s in both languages, with each of its marks once',
    (_, document, translation) => {
      const { partOf, mentionsIn } = indexEnglish(translation)
      const parts: readonly TextPart[] = [
        ...document.summary,
        ...document.sections.flatMap(({ paragraphs, items }) => [...paragraphs, ...items]),
        ...document.footnotes,
      ]
      expect(parts.length).toBeGreaterThan(10)
      for (const each of parts) {
        const own = partOf(each.eId)
        if (!own) throw new Error(`${each.eId} has no English`)
        const mentions = document.mentions.filter((mention) => mention.in === each.eId)
        const arabic = arabicStretches(each, mentions, own)
        const other = englishStretches(each, mentionsIn(each.eId), own)
        expect(textOf(arabic), each.eId).toBe(each.text)
        expect(textOf(other), each.eId).toBe(own.english)
        const marks = each.marks.map(({ footnote }) => footnote)
        expect(marksOf(arabic), each.eId).toEqual(marks)
        expect(
          marksOf(other).filter((mark) => mark.startsWith('fn_')),
          each.eId,
        ).toEqual(marks)
        // A mark within a mention cuts it in two runs.
        const count = (stretches: readonly Stretch[]) =>
          new Set(
            stretches.flatMap(({ at, runs }) =>
              runs.flatMap((run) => (run.kind === 'mention' ? [at + run.mention.start] : [])),
            ),
          ).size
        expect(count(other), each.eId).toBe(count(arabic))
      }
    },
  )
})
