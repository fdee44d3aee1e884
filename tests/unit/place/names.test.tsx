import type { TFunction } from 'i18next'
import { describe, expect, it, vi } from 'vitest'
import { loadDocument, loadGlossary } from '../../../src/corpus/load.ts'
import { loadRecord } from '../../../src/corpus/record.ts'
import type { Language } from '../../../src/i18n/language.ts'
import type { Locator } from '../../../src/locator.ts'
import { type Nameable, type Names, namesIn, useNames, useNamesIn } from '../../../src/place/names.ts'
import { renderIn } from '../support/render-page.tsx'

const record = await loadRecord()

/** What the hook answers on a page in one language. */
async function namesFrom(language: Language, useIt: () => Names): Promise<Names> {
  const found: Names[] = []
  function Page() {
    found.push(useIt())
    return null
  }
  await renderIn(language, <Page />)
  const [names] = found
  if (!names) throw new Error('nothing was drawn')
  return names
}
const namesOf = (language: Language, known: Nameable = record) => namesFrom(language, () => useNames(known))

describe('short names', () => {
  it.each([
    ['a-66-77/para_12', 'para. 12', 'الفقرة 12'],
    ['a-66-77/fn_2', 'note 2', 'الحاشية 2'],
    ['a-66-77/summary_2', 'summary, para. 2', 'الموجز، الفقرة 2'],
    ['a-66-77/sec_2', 'section 2', 'الفرع 2'],
    ['a-66-77/sec_2.heading', 'heading of section 2', 'عنوان الفرع 2'],
    ['a-66-77/masthead.session_2', 'masthead, line 6', 'رأس الوثيقة، السطر 6'],
    ['wsis-forum-2025-209/para_2', 'the session page, para. 2', 'صفحة الجلسة، الفقرة 2'],
    ['wsis-forum-2025-209/goal_9', 'the session page, Goal 9', 'صفحة الجلسة، الهدف 9'],
    ['doc/a-res-60-252', '\u2066A/RES/60/252\u2069', '\u2066A/RES/60/252\u2069'],
    ['actor/icann', '\u2066ICANN\u2069', '\u2066ICANN\u2069'],
  ] as const)('%s', async (locator, english, arabic) => {
    expect((await namesOf('en')).short(locator)).toBe(english)
    expect((await namesOf('ar')).short(locator)).toBe(arabic)
  })
})

it('are put in words once, however often a page names the same part', () => {
  const t = vi.fn((key: string, words: { num?: string }) => `${key} ${words.num}`)
  const words = { language: 'en', digits: 'latn', t: t as unknown as TFunction<'place'> } as const
  const names = () => namesIn(words, record, 'a-66-77')
  expect([names().short('a-66-77/para_12'), names().short('a-66-77/para_12')]).toEqual([
    'short.paragraph 12',
    'short.paragraph 12',
  ])
  expect(names().full('a-66-77/para_12')).toBe('part.paragraph 12')
  expect(names().short('a-66-77/para_13')).toBe('short.paragraph 13')
  expect(t).toHaveBeenCalledTimes(3)
})

describe('full names', () => {
  it.each([
    ['a-66-77/para_12', 'paragraph 12', 'الفقرة 12'],
    ['a-66-77/table_1', 'the table', 'الجدول'],
    [
      'a-66-77/table_1.civil-society.oral',
      'table, Civil society: Prepared oral',
      /^الجدول، المجتمع المدني: /,
    ],
    ['a-66-77/table_1.civil-society', 'table, row “Civil society”', /^الجدول، صف «المجتمع المدني/],
    ['a-66-77/sec_5', 'Role of the Secretary-General', /الأمين العام/],
    ['wsis-forum-2025-209/sec_2', 'WSIS action lines', 'خطوط عمل القمة العالمية'],
    ['actor/icann', /^Internet Corporation/, 'مؤسسة الإنترنت للأسماء والأرقام المخصصة'],
    ['actor/tenth-organization', 'An organization not named', 'جهة لم تُسمَّ'],
  ] as const)('%s', async (locator, english, arabic) => {
    expect((await namesOf('en')).full(locator)).toMatch(english)
    expect((await namesOf('ar')).full(locator)).toMatch(arabic)
  })

  it('of a term are the term in the language of the interface, where the glossary is at hand', async () => {
    const glossary = await loadGlossary()
    const known = { termAt: (at: Locator) => glossary.find(({ locator }) => locator === at) }
    expect((await namesOf('en', known)).full('term/interconnection')).toBe('interconnection')
    expect((await namesOf('ar', known)).short('term/interconnection')).toBe('الربط البيني')
  })

  it('leave out the document where it is at hand', async () => {
    const session = await loadDocument('wsis-forum-2025-209')
    const names = await namesFrom('en', () => useNamesIn(session))
    expect(names.full('wsis-forum-2025-209/action-line_c6')).toBe('action line C6')
  })

  it('of a paragraph need nothing but its locator', async () => {
    const names = await namesOf('en', {})
    expect(names.full('a-66-77/para_10')).toBe('paragraph 10')
    expect(names.full('a-66-77/summary_1')).toBe('a-66-77/summary_1')
  })
})

describe('every part and every thing', () => {
  it.each(['ar', 'en'] as const)('has a name in %s', async (language) => {
    const { short, full } = await namesOf(language)
    const locators: Locator[] = [
      ...record.parts.all.map(({ locator }) => locator),
      ...record.things.map(({ locator }) => locator),
    ]
    for (const locator of locators) {
      for (const name of [short(locator), full(locator)]) {
        expect(name, locator).not.toBe('')
        expect(name, locator).not.toBe(locator)
        expect(name, locator).not.toMatch(/\{\{|part\.|short\.|sections\./)
      }
    }
  })

  it('has a full name of its own among the parts of its document', async () => {
    const { full } = await namesOf('en')
    const parts = record.parts.all.map(({ locator }) => full(locator))
    expect(new Set(parts).size).toBe(parts.length)
  })
})
