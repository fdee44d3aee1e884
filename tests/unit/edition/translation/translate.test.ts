import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../../src/edition/model.ts'
import { translate } from '../../../../src/edition/translation/translate.ts'
import { readTranslation } from '../../../../src/edition/translation/written.ts'
import type { Locator } from '../../../../src/locator.ts'

const TEXT = 'طلب المجلس إلى الأمين العام في 13 آذار/مارس 2009 أن ينظر في الفقرتين'
const WRITTEN = `# para_1

طلب المجلس إلى الأمين العام
[2] the Council requested the Secretary-General

في 13 آذار/مارس 2009
[1] On 13 March 2009,

أن ينظر في الفقرتين
to consider the two paragraphs
`
const names = (locator: Locator): string[] =>
  ({
    'actor/ecosoc': ['Council', 'Economic and Social Council'],
    'actor/secretary-general': ['Secretary-General'],
  })[locator as string] ?? []

const mention = (words: string, type: Mention['type'], locator: Locator): Mention => {
  const start = TEXT.indexOf(words)
  return { in: 'para_1', start, end: start + words.length, text: words, type, locator }
}
const MENTIONS = [
  mention('المجلس', 'actor', 'actor/ecosoc'),
  mention('الأمين العام', 'actor', 'actor/secretary-general'),
  mention('13 آذار/مارس 2009', 'date', 'date/2009-03-13'),
]

const run = (written: string, mentions: readonly Mention[] = [], text = TEXT) =>
  translate([{ eId: 'para_1', text }], readTranslation(written), mentions, names)

describe('a translation', () => {
  it('has for every mention the English words, in the segment that holds it', () => {
    const { parts, mentions } = run(WRITTEN, MENTIONS)
    const english = parts[0]?.english ?? ''
    expect(mentions.map((found) => english.slice(found.english.start, found.english.end))).toEqual([
      'Council',
      'Secretary-General',
      '13 March 2009',
    ])
  })

  it('gives two mentions of one thing two places', () => {
    const text = 'المنتدى والمنتدى'
    const twice = ['المنتدى', 'والمنتدى'].map((words, index): Mention => {
      const start = index * 8
      return {
        in: 'para_1',
        start,
        end: start + words.length,
        text: words,
        type: 'actor',
        locator: 'actor/igf',
      }
    })
    const { mentions } = translate(
      [{ eId: 'para_1', text }],
      readTranslation('# para_1\n\nالمنتدى والمنتدى\nthe Forum and the Internet Governance Forum'),
      twice,
      () => ['Forum', 'Internet Governance Forum'],
    )
    expect(mentions.map(({ english }) => english.start)).toEqual([4, 18])
  })

  it.each([
    [
      'a symbol',
      'وثيقة E/2010/CRP.4 غير رسمية',
      'E/2010/CRP.4',
      'symbol',
      'doc/e-2010-crp.4',
      'document E/2010/CRP.4',
      'E/2010/CRP.4',
    ],
    [
      'a resolution with a letter',
      'القرار 57/270 باء',
      '57/270 باء',
      'resolution',
      'doc/a-res-57-270-b',
      'resolution 57/270 B',
      '57/270 B',
    ],
    [
      'paragraphs',
      'الفقرات من 68 إلى 71',
      'الفقرات من 68 إلى 71',
      'paragraph',
      'doc/agenda/para_68-para_71',
      'paragraphs 68 to 71 of the Agenda',
      'paragraphs 68 to 71',
    ],
    [
      'months',
      'من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010',
      'من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010',
      'date',
      'date/2010-09..2010-12',
      'from September to December 2010',
      'September to December 2010',
    ],
  ] as const)('finds %s by its own words', (_, text, words, type, locator, english, expected) => {
    const start = text.indexOf(words)
    const only: Mention = { in: 'para_1', start, end: start + words.length, text: words, type, locator }
    const { mentions } = translate(
      [{ eId: 'para_1', text }],
      readTranslation(`# para_1\n\n${text}\n${english}`),
      [only],
      () => [],
    )
    expect(english.slice(mentions[0]?.english.start, mentions[0]?.english.end)).toBe(expected)
  })

  it('names the part and the segment where a number is not the same', () => {
    expect(() => run(WRITTEN.replace('13 March', '31 March'))).toThrow(
      'para_1: segment 2: 13 does not stand in the English',
    )
  })

  it('lets a recorded exception stand, and none that is not needed', () => {
    const excepted = WRITTEN.replace('On 13 March 2009,', 'On a day in March 2009,\n! 13: the day is lost')
    expect(() => run(excepted)).not.toThrow()
    expect(() => run(WRITTEN.replace('2009,', '2009,\n! 13: no reason'))).toThrow(
      'para_1: segment 2 excepts 13, which needs no exception',
    )
  })

  it('names the mention that has no English words or stands across segments', () => {
    expect(() => run(WRITTEN.replace('the Council', 'it'), MENTIONS)).toThrow(
      'para_1: segment 1 has no English for «المجلس» (actor/ecosoc)',
    )
    const across = mention('العام في', 'actor', 'actor/secretary-general')
    expect(() => run(WRITTEN, [across])).toThrow('para_1: «العام في» stands in more than one segment')
  })

  it('names a part that has no English, one that the document has not, one translated twice', () => {
    expect(() => run('')).toThrow('para_1: it has no English')
    expect(() => run(`${WRITTEN}\n# para_2\n\nنص\ntext`)).toThrow('para_2: the document has no such part')
    expect(() => run(`${WRITTEN}\n${WRITTEN}`)).toThrow('para_1 is translated twice')
  })

  it('keeps to the English that the document has', () => {
    const heading = { eId: 'sec_1.heading', text: 'معلومات أساسية', english: 'Background information' }
    const { parts } = translate([heading], [], [], () => [])
    expect(parts[0]?.segments).toEqual([{ start: 0, end: 14, english: [[0, 22]] }])
    const other = readTranslation('# sec_1.heading\n\nمعلومات أساسية\nBackground')
    expect(() => translate([heading], other, [], () => [])).toThrow(
      'sec_1.heading: its English is “Background” where the document has “Background information”',
    )
  })
})
