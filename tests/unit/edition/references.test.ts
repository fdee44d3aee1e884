import { describe, expect, it } from 'vitest'
import type { ReferenceLexicon } from '../../../src/edition/references/lexicon.ts'
import { findReferences } from '../../../src/edition/references.ts'

const LEXICON: ReferenceLexicon = {
  document: 'a-1-2',
  named: [],
  datedEvents: [
    { locator: 'event/meeting', printed: 'يوم 14 كانون الأول/ديسمبر 2010', parts: ['para_9'] },
    { locator: 'event/summit', printed: 'عقد في تونس في عام 2005', parts: ['para_1'] },
    { locator: 'event/group', printed: 'الفريق العامل لعام 2005', parts: ['para_1'] },
    { locator: 'event/talks', printed: '2006', parts: ['para_1', 'summary'] },
  ],
}

const find = (text: string, eId = 'para_50') => findReferences([{ eId, text }], LEXICON)
/** `words → locator`, one for each mention. */
const found = (text: string, eId?: string) =>
  find(text, eId).map((mention) => `${mention.text} → ${mention.locator}`)

describe('symbols', () => {
  it.each([
    ['انظر A/60/687.', 'A/60/687 → doc/a-60-687'],
    ['(A/64/64-E/2009/10)', 'A/64/64-E/2009/10 → doc/a-64-64-e-2009-10'],
    ['(E/2010/CRP.4).', 'E/2010/CRP.4 → doc/e-2010-crp.4'],
    ['WSIS-II/PC-3/DOC/5، والوثيقة', 'WSIS-II/PC-3/DOC/5 → doc/wsis-ii-pc-3-doc-5'],
    ['WSIS-05/TUNIS/DOC/6(Rev.1)', 'WSIS-05/TUNIS/DOC/6(Rev.1) → doc/wsis-05-tunis-doc-6-rev.1'],
    ['A/RES/57/270 B', 'A/RES/57/270 B → doc/a-res-57-270-b'],
  ])('reads %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('keeps two symbols joined by a comma apart', () => {
    expect(found('A/60/687،E/2009/92')).toEqual(['A/60/687 → doc/a-60-687', 'E/2009/92 → doc/e-2009-92'])
  })

  it.each(['TCP/IP', 'I/O', 'and/or/not', 'N/A', 'IPv4/IPv6/IPv8'])('does not take %s for one', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('resolutions', () => {
  it('are of the Assembly by session and of the Council by year', () => {
    expect(found('في قرارها 60/252، وفي قراره 2010/2')).toEqual([
      '60/252 → doc/a-res-60-252',
      '2010/2 → doc/e-res-2010-2',
    ])
  })

  it('take the letter that follows', () => {
    expect(found('مع قرار الجمعية 57/270 باء بشأن')).toEqual(['57/270 باء → doc/a-res-57-270-b'])
  })

  it('are found in a list, and after the name of the organ', () => {
    expect(found('القرارات 60/252 و 63/202 و 65/141')).toHaveLength(3)
    expect(found('وفقا لقرار المجلس الاقتصادي والاجتماعي 2010/2')).toEqual(['2010/2 → doc/e-res-2010-2'])
  })

  it.each([
    'نسبة 60/252',
    'قرار اتخذ. ثم 60/252',
    'قرار 24/7',
    'قرار 12-14',
    'قرار 2010/2011',
    'قرار 14/12/2010',
  ])('are not read into «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('addresses', () => {
  it('end before the stop of the sentence', () => {
    expect(found('العنوان التالي: http://www.unpan.org/dpadm/wsisfollowup.')).toEqual([
      'http://www.unpan.org/dpadm/wsisfollowup → url/www.unpan.org-dpadm-wsisfollowup',
    ])
    expect(found('(www.itu.int/wsis).')).toEqual(['www.itu.int/wsis → url/www.itu.int-wsis'])
  })

  it('keep a bracket that they opened', () => {
    expect(find('https://example.org/a_(b).')[0]?.text).toBe('https://example.org/a_(b)')
  })

  it.each(['http://', 'www.', 'http://...', 'www.؟'])('need a host: «%s» is none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['تقريره المؤرخ 13 آذار/مارس 2009 عن', '13 آذار/مارس 2009 → date/2009-03-13'],
    ['الصادر في حزيران/يونيه 2009', 'حزيران/يونيه 2009 → date/2009-06'],
    ['وكانون الأول/ديسمبر 2009', 'وكانون الأول/ديسمبر 2009 → date/2009-12'],
    ['8 يوليو 2025', '8 يوليو 2025 → date/2025-07-08'],
    [
      'أشهر من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010.',
      'من أيلول/سبتمبر إلى كانون الأول/ديسمبر 2010 → date/2010-09..2010-12',
    ],
    ['جنيف، 4 إلى 29 تموز/يوليه 2011', '4 إلى 29 تموز/يوليه 2011 → date/2011-07-04..2011-07-29'],
    ['16-18 تشرين الثاني/نوفمبر 2005', '16-18 تشرين الثاني/نوفمبر 2005 → date/2005-11-16..2005-11-18'],
    [
      'من 30 أيار/مايو 2013 إلى 2 أيار/مايو 2014',
      'من 30 أيار/مايو 2013 إلى 2 أيار/مايو 2014 → date/2013-05-30..2014-05-02',
    ],
    ['في عام 2005. إذ', 'عام 2005 → date/2005'],
    ['الإنترنت لعام 2005، والذي', 'لعام 2005 → date/2005'],
    ['قبل نهاية عام 2010 بمشاركة', 'نهاية عام 2010 → date/2010'],
    ['من عام 2005 إلى عام 2010', 'من عام 2005 إلى عام 2010 → date/2005..2010'],
    ['المصلحة في 2006.', '2006 → date/2006'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'نحو 150 من المنظمات و 3 500 من غيرها',
    '2010 2010',
    'في 2010/2',
    '31 شباط إلى 40',
    'الفترة 12-14',
    'شهر آب',
    'من 29 إلى 4 تموز',
  ])('are not read into «%s»', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leave out a day that the month has not', () => {
    expect(found('31 شباط/فبراير 2009')).toEqual(['شباط/فبراير 2009 → date/2009-02'])
  })

  it('lead to the event that the lexicon gives for this part with these words', () => {
    expect(find('يوم 14 كانون الأول/ديسمبر 2010.', 'para_9')).toEqual([
      {
        in: 'para_9',
        type: 'date',
        start: 4,
        end: 30,
        text: '14 كانون الأول/ديسمبر 2010',
        locator: 'event/meeting',
      },
    ])
    expect(found('14 كانون الأول/ديسمبر 2010', 'para_90')).toEqual([
      '14 كانون الأول/ديسمبر 2010 → date/2010-12-14',
    ])
    expect(found('في 2006', 'summary_2')).toEqual(['2006 → event/talks'])
  })

  it('tell two events of one year apart by the words', () => {
    expect(found('في عام 2005 ولعام 2005', 'para_1')[0]).toBe('عام 2005 → event/summit')
    expect(found('الإنترنت لعام 2005', 'para_1')).toEqual(['لعام 2005 → event/group'])
  })

  it('do not lead a year alone to an event of one of its days', () => {
    expect(found('في 2010', 'para_9')).toEqual(['2010 → date/2010'])
  })
})
