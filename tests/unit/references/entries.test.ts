import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { recordOf } from '../../../src/corpus/record.ts'
import { buildEntries, groupEntries } from '../../../src/references/entries.ts'

const entries = buildEntries(recordOf(ourCorpus()))
const entry = (locator: string) => {
  const found = entries.find(({ thing }) => thing.locator === locator)
  if (!found) throw new Error(`no entry ${locator}`)
  return found
}
const eIds = (locator: string) => entry(locator).parts.map((part) => part.split('/')[1])

describe('where an entry comes from', () => {
  it.each([
    ['a document that the report cites', 'doc/a-res-60-252', 'report'],
    ['the report itself', 'doc/a-66-77-e-2011-103', 'report'],
    ['a document that no text names', 'doc/a-res-67-195', 'context'],
    ['an event that we added', 'event/wcit-12', 'context'],
    ['an event of the session page', 'event/wsis-forum-session-209', 'session'],
    ['an organization of the report', 'actor/icann', 'report'],
    ['the organizer of the session', 'actor/cira', 'session'],
    ['the organization that the report counts and does not name', 'actor/tenth-organization', 'report'],
  ])('%s', (_, locator, origin) => {
    expect(entry(locator).origin).toBe(origin)
  })
})

describe('where the texts speak of it', () => {
  it('is listed in reading order, a heading before its section, footnotes last, nothing twice', () => {
    expect(eIds('doc/e-res-2010-2')).toEqual(['summary_1', 'para_6', 'sec_2.heading', 'para_8', 'para_34'])
    expect(eIds('event/open-consultations-2010')).toEqual([
      'summary_2',
      'sec_2.heading',
      'para_8',
      'para_9',
      'para_10',
      'para_11',
      'para_12',
      'fn_3',
    ])
  })

  it('counts what editors know as well as the words: a resolution and the event it records', () => {
    expect(eIds('doc/a-res-65-141')).toEqual(['para_7'])
    expect(eIds('event/ga-res-65-141')).toEqual(['para_7'])
    expect(eIds('actor/tenth-organization')).toEqual(['fn_2'])
  })
})

describe('an entry knows', () => {
  it('the event that a document records, and the document that records an event', () => {
    expect(entry('doc/a-res-60-252').counterparts.map(({ locator }) => locator)).toEqual([
      'event/ga-res-60-252',
    ])
    expect(entry('event/ga-res-60-252').counterparts.map(({ locator }) => locator)).toEqual([
      'doc/a-res-60-252',
    ])
  })

  it('whether it is a document that we publish', () => {
    expect(entry('doc/a-66-77-e-2011-103').publishedAs).toBe('a-66-77')
    expect(entries.filter(({ publishedAs }) => publishedAs !== null)).toHaveLength(1)
  })
})

describe('the groups', () => {
  it('hold every entry once, documents and events by time, what has no date last', () => {
    // All documents of the record have a date now: one is taken from a document in the middle.
    const undated = entries.map((one) =>
      one.thing.locator === 'doc/a-res-65-141' ? { ...one, thing: { ...one.thing, date: null } } : one,
    )
    const groups = groupEntries(undated, 'ar')
    expect(groups.map(({ kind }) => kind)).toEqual(['doc', 'event', 'actor'])
    expect(groups.flatMap((group) => group.entries)).toHaveLength(undated.length)
    const documents = groups[0]?.entries.map(({ thing }) => thing.date?.start ?? '9999') ?? []
    expect(documents).toEqual([...documents].sort())
    expect(groups[0]?.entries.at(-1)?.thing.date).toBeNull()
  })

  it('list organizations by name in the language of the page, the article aside, the unnamed one last', () => {
    const names = (language: 'ar' | 'en') =>
      groupEntries(entries, language)[2]?.entries.map((one) => one.thing)
    expect(
      names('en')
        ?.slice(0, 2)
        .map(({ title }) => title.en),
    ).toEqual([
      'Canadian Internet Registration Authority',
      'Commission on Science and Technology for Development',
    ])
    const arabic = names('ar')?.map(({ locator }) => locator) ?? []
    // الجمعية العامة stands under ج, before مجلس أوروبا.
    expect(arabic.indexOf('actor/general-assembly')).toBeLessThan(arabic.indexOf('actor/coe'))
    expect(arabic.at(-1)).toBe('actor/tenth-organization')
  })
})
