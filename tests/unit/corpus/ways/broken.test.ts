/** Invented entries that do not hold: the build stops, and says where. */
import { describe, expect, it } from 'vitest'
import type { FrameworkFacts } from '../../../../src/corpus/facts.ts'
import type { Thing } from '../../../../src/corpus/things.ts'
import { compileWays, WaysError } from '../../../../src/corpus/ways/compile-ways.ts'
import type { QuotedText } from '../../../../src/corpus/ways/quoted.ts'
import { parseWays } from '../../../../src/corpus/ways/schema.ts'

/** Two clauses whose English stands in the other order, in an invented document. */
const PARAGRAPH: QuotedText = {
  at: 'letter/para_1',
  text: 'وطلبت الجهات الأمن، وقالت إن الأمن حق.',
  english: 'Security is a right, they said. The bodies asked for security,',
  segments: [
    { start: 0, end: 20, english: [[32, 62]] },
    { start: 20, end: 38, english: [[0, 32]] },
  ],
}

const event = { locator: 'event/first', kind: 'event', sources: [] } as unknown as Thing
const ground = {
  texts: [PARAGRAPH],
  parts: new Set([PARAGRAPH.at]),
  things: [event],
  frameworks: { wsis_action_lines: [], sdgs: [], terminology: [] } satisfies FrameworkFacts,
  session: 'session',
}

const NAME = { ar: 'الأمن', en: 'Security' }
const ISSUE = { id: 'security', name: NAME, passages: [{ at: PARAGRAPH.at, words: 'وطلبت الجهات الأمن' }] }
const ACTOR = { id: 'bodies', name: NAME, kind: 'group', passages: [] }
const MECHANISM = {
  id: 'council',
  name: NAME,
  status: 'proposed',
  passages: [{ at: PARAGRAPH.at, words: 'وقالت إن الأمن حق', position: 'proposes' }],
}
const THREAD = { id: 'way', name: NAME, text: NAME, report: [], session: [] }

interface Files {
  readonly issues?: readonly unknown[]
  readonly actors?: readonly unknown[]
  readonly mechanisms?: readonly unknown[]
  readonly threads?: readonly unknown[]
}

const compile = ({ issues = [ISSUE], actors = [ACTOR], mechanisms = [], threads = [] }: Files) =>
  compileWays(parseWays({ issues, actors, mechanisms, threads }), ground)

const issueWith = (more: object) => ({ issues: [{ ...ISSUE, ...more }] })
const saying = (words: string, more: object = {}) =>
  issueWith({ passages: [{ at: PARAGRAPH.at, words, ...more }] })

describe('a statement stands on words of the text', () => {
  it('and knows their place, their clauses and their English', () => {
    const { issues } = compile({
      issues: [
        {
          ...ISSUE,
          passages: [
            {
              at: PARAGRAPH.at,
              words: 'الأمن حق',
              english: 'Security is a right',
              raisedBy: { words: 'الجهات', english: 'The bodies', actors: ['bodies'] },
            },
            ...ISSUE.passages,
          ],
        },
      ],
    })
    expect(issues[0]?.passages).toEqual([
      {
        at: 'letter/para_1',
        document: 'letter',
        eId: 'para_1',
        words: 'وطلبت الجهات الأمن',
        start: 0,
        end: 18,
        segments: [0],
        clauses: 'وطلبت الجهات الأمن،',
        english: 'The bodies asked for security,',
        englishSpans: [{ start: 32, end: 62 }],
        exact: true,
        raisedBy: null,
      },
      expect.objectContaining({
        words: 'الأمن حق',
        start: 29,
        end: 37,
        segments: [1],
        clauses: 'وقالت إن الأمن حق.',
        english: 'Security is a right',
        englishSpans: [{ start: 0, end: 19 }],
        exact: true,
        raisedBy: expect.objectContaining({ words: 'الجهات', segments: [0], actors: ['group/bodies'] }),
      }),
    ])
  })

  it('of two clauses, in the order of each language, and says that the English is that of the whole', () => {
    const [passage] = compile(saying('الجهات الأمن، وقالت')).issues[0]?.passages ?? []
    expect(passage).toMatchObject({
      segments: [0, 1],
      english: 'Security is a right, they said. The bodies asked for security,',
      exact: false,
    })
  })
})

describe('a build stops, with the place, when', () => {
  it.each<[string, Files, string]>([
    [
      'the words were corrected away',
      saying('وطلبت الجهات العدل'),
      'ways/issues.json, security: letter/para_1 does not say «وطلبت الجهات العدل»',
    ],
    [
      'they are cut out of a longer word',
      saying('طلبت الجهات'),
      'security: letter/para_1 does not say «طلبت الجهات»',
    ],
    [
      'they stand there twice',
      saying('الأمن'),
      'security: letter/para_1 says «الأمن» 2 times: more words are needed',
    ],
    [
      'the English does not say so',
      saying('الأمن حق', { english: 'Security is a duty' }),
      'letter/para_1 does not say «Security is a duty» in English',
    ],
    [
      'the part is not there',
      issueWith({ passages: [{ at: 'letter/para_9', words: 'الأمن' }] }),
      'security: letter/para_9 is not there',
    ],
    [
      'who said it is not named there',
      saying('الأمن حق', { raisedBy: { words: 'الدول' } }),
      'letter/para_1 does not say «الدول»',
    ],
    [
      'the one who said it is no actor',
      saying('الأمن حق', { raisedBy: { words: 'الجهات', actors: ['states'] } }),
      'letter/para_1 is said to name states, which is no actor',
    ],
    [
      'an event is not known',
      issueWith({ events: ['second'] }),
      'security: second is no event of the chronology',
    ],
    [
      'an action line is none of the session',
      issueWith({ actionLines: ['C7'] }),
      'security: C7 is no action line or goal of the session',
    ],
    [
      'the place of a contradiction is not there',
      { actors: [{ ...ACTOR, contradiction: { text: NAME, places: ['letter/fn_2'] } }] },
      'ways/actors.json, bodies: letter/fn_2 is not there',
    ],
    [
      'nothing is known to have become of it',
      { mechanisms: [{ ...MECHANISM, becameOf: [{ event: 'first', says: NAME }] }] },
      'ways/mechanisms.json, council: event/first has no source for what became of it',
    ],
    [
      'words of one document stand for the other',
      { threads: [{ ...THREAD, session: [{ at: PARAGRAPH.at, words: 'الأمن حق' }] }] },
      'ways/threads.json, way: letter/para_1 stands with the words of the other document',
    ],
  ])('%s', (_, files, message) => {
    expect(() => compile(files)).toThrow(WaysError)
    expect(() => compile(files)).toThrow(message)
  })

  it('anything does not hold: all of it is said at once', () => {
    const issues = [
      { ...ISSUE, events: ['second'] },
      { ...ISSUE, id: 'peace', passages: [{ at: PARAGRAPH.at, words: 'السلم' }] },
    ]
    expect(() => compile({ issues })).toThrow(/second is no event[\s\S]*peace: letter\/para_1 does not say/)
  })

  it.each<[string, Files, string]>([
    ['an id stands twice', { issues: [ISSUE, ISSUE] }, 'ways/issues.json, 1: its id stands twice'],
    [
      'an issue has no words',
      issueWith({ passages: [] }),
      'ways/issues.json, 0.passages: the texts say nothing of it',
    ],
    [
      'a place is no part of a document',
      issueWith({ passages: [{ at: 'event/first', words: 'أ' }] }),
      'ways/issues.json, 0.passages.0.at: not a part of a document',
    ],
    [
      'a position is none of the four',
      { mechanisms: [{ ...MECHANISM, passages: [{ ...MECHANISM.passages[0], position: 'likes' }] }] },
      'ways/mechanisms.json, 0.passages.0.position',
    ],
  ])('%s', (_, files, message) => {
    expect(() => compile(files)).toThrow(message)
  })
})
