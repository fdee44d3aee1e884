import { describe, expect, it } from 'vitest'
import { citationData, citationFiles } from '../../../src/build/citations/citation-data.ts'
import { pageItem, textItem } from '../../../src/build/citations/items.ts'
import { formsOf, readBack } from '../../../src/build/citations/library.ts'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { CITATION_FORMATS } from '../../../src/corpus/citation.ts'
import type { Target } from '../../../src/place/actions/target.ts'
import { citation, type STYLES, shortCitation } from '../../../src/quote/citing/cite.ts'
import { filled } from '../../../src/quote/citing/fill.ts'
import { wordsWithCitation } from '../../../src/quote/citing/quoted.ts'

const ADDRESS =
  'https://example.org/masar/en/read/a-66-77?quote=en%7Ca_b%7Cenhanced+cooperation%7C%7C#para_12'

const target = (more: Partial<Target>): Target => ({
  kind: 'part',
  locator: 'a-66-77/para_12',
  name: 'paragraph 12',
  view: '/en/read/a-66-77#para_12',
  selection: null,
  ...more,
})

const withoutSigns = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

describe('citations', () => {
  const corpus = ourCorpus()
  const citations = citationData(corpus)
  const [report] = corpus.documents
  const cite = (style: (typeof STYLES)[number], language: 'ar' | 'en', more: Partial<Target> = {}) =>
    withoutSigns(citation(citations, target(more), { style, language, address: ADDRESS }))

  it('are those of the United Nations in both languages', () => {
    expect(cite('un', 'en')).toBe(`A/66/77-E/2011/103, para. 12\n${ADDRESS}`)
    expect(cite('un', 'ar')).toBe(`A/66/77-E/2011/103، الفقرة 12\n${ADDRESS}`)
    const across = {
      words: 'one\ntwo',
      before: '',
      after: '',
      language: 'ar',
      start: { part: 'a-66-77/para_12', segment: null },
      end: { part: 'a-66-77/para_14', segment: null },
    } as const
    expect(cite('un', 'ar', { selection: across })).toContain('الفقرات 12–14')
    expect(cite('un', 'en', { locator: 'a-66-77/fn_2' })).toContain('A/66/77-E/2011/103, footnote 2')
    expect(cite('un', 'en', { kind: 'doc', locator: 'doc/a-res-65-141' })).toContain('A/RES/65/141\n')
    expect(cite('un', 'en', { kind: 'chart', locator: 'chart/every-voice', name: 'Every voice' })).toBe(
      `“Every voice”, Masar\n${ADDRESS}`,
    )
  })

  it('are those of Chicago and of APA', () => {
    expect(cite('chicago', 'en')).toBe(
      'United Nations Secretary-General, “Enhanced cooperation on public policy issues pertaining to the Internet: report of the Secretary-General,” A/66/77-E/2011/103 (May 4, 2011), para. 12, unofficial English translation, Masar, ' +
        `${ADDRESS}.`,
    )
    expect(cite('chicago', 'ar')).toContain('(4 أيار/مايو 2011)، الفقرة 12، ')
    expect(cite('apa', 'en')).toMatch(
      /^\(United Nations Secretary-General, 2011, para\. 12\)\nUnited Nations Secretary-General\. \(2011\)\./,
    )
  })

  it('have the dual for two paragraphs in every Arabic style', () => {
    const selection = {
      words: 'one\ntwo',
      before: '',
      after: '',
      language: 'ar',
      start: { part: 'a-66-77/para_11', segment: null },
      end: { part: 'a-66-77/para_12', segment: null },
    } as const
    for (const style of ['un', 'chicago', 'apa', 'bibtex', 'ris', 'csl'] as const) {
      const text = cite(style, 'ar', { locator: 'a-66-77/para_11', selection })
      expect(text, style).toContain('الفقرتان 11 و 12')
      expect(text, style).not.toContain('الفقرات')
    }
    expect(cite('chicago', 'en', { locator: 'a-66-77/para_11', selection })).toContain('paras. 11–12')
  })

  it('say what the library says of the same work with everything known', () => {
    if (!report) throw new Error('no document')
    const thing = corpus.things.find(({ locator }) => locator === 'doc/a-66-77-e-2011-103')
    for (const language of ['ar', 'en'] as const) {
      const place = { ar: 'الفقرة 12', en: 'para. 12' }[language]
      const item = textItem(report.document, thing, language, { address: ADDRESS, place })
      const direct = formsOf(item, language, { label: 'paragraph', locator: '12' })
      const forms = citations.texts['a-66-77']?.places.paragraph[language]
      for (const format of CITATION_FORMATS)
        expect(forms && filled(forms, format, { address: ADDRESS, place, first: '12' })).toBe(direct[format])
      const title = {
        ar: 'من تكلم: 98% من «الأصوات» و5_000 كلمة',
        en: 'Who spoke: 98% of “voices” & 5_000 words {draft}',
      }[language]
      const page = formsOf(pageItem(language, { address: ADDRESS, title }), language)
      for (const format of ['chicago', 'ris', 'csl'] as const)
        expect(filled(citations.page[language], format, { address: ADDRESS, title })).toBe(page[format])
      const [read] = readBack(filled(citations.page[language], 'bibtex', { address: ADDRESS, title }))
      expect(read?.title).toBe(title)
    }
  })

  it('are read back by the library', () => {
    for (const language of ['ar', 'en'] as const) {
      const title = {
        ar: 'تعزيز التعاون بشأن قضايا السياسة العامة المتعلقة بالإنترنت: تقرير الأمين العام',
        en: 'Enhanced cooperation on public policy issues pertaining to the Internet: report of the Secretary-General',
      }[language]
      for (const style of ['bibtex', 'ris', 'csl'] as const) {
        const [read] = readBack(citation(citations, target({}), { style, language, address: ADDRESS }))
        expect(read).toMatchObject({ type: 'report', title, number: 'A/66/77-E/2011/103', URL: ADDRESS })
        expect(read?.issued).toEqual({ 'date-parts': [[2011, 5, 4]] })
        expect(read?.note).toContain({ ar: 'الفقرة 12', en: 'para. 12' }[language])
      }
    }
  })

  it('name the month as BibTeX does, with the day beside it', () => {
    expect(cite('bibtex', 'en')).toContain('\tmonth = may,\n\tday = {4},\n')
    const dates = corpus.things
      .filter(({ kind, date }) => kind === 'doc' && date?.precision === 'month')
      .map(({ locator, title }) => cite('bibtex', 'en', { kind: 'doc', locator, name: title.en ?? '' }))
    for (const bibtex of [...dates, cite('bibtex', 'ar'), cite('bibtex', 'en', { kind: 'chart' })])
      expect(bibtex).toMatch(/\tmonth = [a-z]{3},\n/)
    const inMonth = { id: 'x', type: 'report', title: 'A', issued: { 'date-parts': [[2011, 11]] } } as const
    const { bibtex } = formsOf(inMonth, 'en')
    expect(bibtex).toContain('\tmonth = nov,\n')
    expect(readBack(bibtex)[0]?.issued).toEqual({ 'date-parts': [[2011, 11]] })
  })

  it('name the body that a symbol or a title tells of', () => {
    const authorOf = (locator: `doc/${string}`) =>
      readBack(cite('csl', 'en', { kind: 'doc', locator }))[0]?.author
    expect(authorOf('doc/a-res-66-184')).toEqual([{ literal: 'United Nations General Assembly' }])
    expect(authorOf('doc/a-74-821')).toEqual([{ literal: 'United Nations Secretary-General' }])
    expect(authorOf('doc/a-66-67-e-2011-79')).toBeUndefined()
  })

  it('put no full stop after a title that asks something', () => {
    const asks: Partial<Target> = { kind: 'step', locator: 'present/who-spoke/2' }
    expect(cite('apa', 'en', { ...asks, name: 'For whom do you speak?' })).toContain('do you speak? http')
    expect(cite('apa', 'ar', { ...asks, name: 'باسم من تتكلمون؟' })).toContain('تتكلمون؟ http')
  })

  it('are there for every event, body and document of the record, and for talks, and read back', () => {
    const step: Partial<Target> = {
      kind: 'step',
      locator: 'present/who-spoke/3',
      name: 'Who spoke — 3',
      view: '/en/present/who-spoke/3',
    }
    const things = corpus.things.map(
      (thing): Partial<Target> => ({
        kind: thing.kind,
        locator: thing.locator,
        name: thing.title.en ?? thing.title.ar ?? thing.symbol ?? thing.locator,
      }),
    )
    for (const thing of [...things, step]) {
      for (const style of ['un', 'chicago', 'apa'] as const) {
        for (const language of ['ar', 'en'] as const) {
          const text = cite(style, language, thing)
          expect(text, thing.locator).toContain(ADDRESS)
          expect(text, thing.locator).not.toMatch(/MASAR(?:PLACE|TITLE)|masar\.invalid|90000/)
        }
      }
      for (const style of ['bibtex', 'ris', 'csl'] as const) {
        const [read] = readBack(
          citation(citations, target(thing), { style, language: 'en', address: ADDRESS }),
        )
        expect(read?.URL, thing.locator).toBe(ADDRESS)
        expect(read?.title, thing.locator).toBeTruthy()
      }
    }
  })

  it('have the day before the month in Arabic', () => {
    const event: Partial<Target> = { kind: 'event', locator: 'event/wsis-tunis-phase', name: 'حدث' }
    expect(cite('apa', 'ar', event)).toMatch(/\(\d{4}، \d{1,2} [^\d،]+\)/)
  })

  it('have the dates of RIS in full: YYYY/MM/DD/, and what is not known left empty', () => {
    const dateOf = (locator: `doc/${string}`) =>
      cite('ris', 'en', { kind: 'doc', locator }).match(/^DA {2}- (.*)$/m)?.[1]
    expect(dateOf('doc/a-res-60-252')).toBe('2006/03/27/')
    expect(dateOf('doc/e-2009-92')).toBe('2009/06//')
    for (const [name, file] of citationFiles(corpus, null))
      if (name.endsWith('.ris'))
        for (const [, date] of file.matchAll(/^(?:DA|Y2) {2}- (.*)$/gm))
          expect(date).toMatch(/^\d{4}\/(?:\d{2})?\/(?:\d{2})?\/$/)
  })

  it('stand as files beside the data, one for both languages', () => {
    const files = new Map(citationFiles(corpus, 'https://example.org/'))
    expect([...files.keys()]).toContain('data/wsis-forum-2025-209.csl.json')
    for (const ending of ['bib', 'ris', 'csl.json']) {
      const read = readBack(files.get(`data/a-66-77.${ending}`) ?? '')
      expect(read.map(({ URL }) => URL)).toEqual([
        'https://example.org/ar/read/a-66-77',
        'https://example.org/en/read/a-66-77',
      ])
      expect(new Set(read.map(({ id }) => id)).size).toBe(2)
    }
    const elsewhere = new Map(citationFiles(corpus, null))
    for (const ending of ['bib', 'ris', 'csl.json']) {
      const read = readBack(elsewhere.get(`data/wsis-forum-2025-209.${ending}`) ?? '')
      expect(read).toHaveLength(2)
      for (const item of read)
        expect(item, ending).toMatchObject({
          URL: 'https://www.itu.int/net4/wsis/forum/2025/Agenda/Session/209',
          issued: { 'date-parts': [[2025, 7, 8]] },
          publisher: expect.stringMatching(
            /^(?:الاتحاد الدولي للاتصالات|International Telecommunication Union)$/,
          ),
        })
    }
    expect(elsewhere.get('data/wsis-forum-2025-209.ris')).toMatch(/^ID {2}- en-wsis-forum-2025-209$/m)
    const unhosted = new Map(citationFiles(corpus, null)).get('data/a-66-77.bib') ?? ''
    expect(readBack(unhosted).map(({ URL }) => URL)).toEqual([
      'https://undocs.org/A/66/77',
      'https://undocs.org/A/66/77',
    ])
  })

  it('follow the words that are quoted, and say of our English whose it is', () => {
    const quote = (language: 'ar' | 'en', words: string) =>
      wordsWithCitation(citations, target({}), { words, language, address: ADDRESS })
    expect(withoutSigns(quote('en', 'a <process>').text)).toBe(
      `“a <process>” (A/66/77-E/2011/103, para. 12; unofficial English translation, Masar)\n${ADDRESS}`,
    )
    expect(quote('en', 'a <process>').html).toContain('a &lt;process&gt;')
    expect(quote('ar', 'تعزيز التعاون').text).toContain('\u2066A/66/77-E/2011/103\u2069، الفقرة 12)\u2069')
    expect(shortCitation(citations, target({ locator: 'wsis-forum-2025-209/para_2' }), 'en')).toContain(
      'para. 2',
    )
  })
})
