import data from 'virtual:masar/search'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../src/search/engine/build-index.ts'
import { type Found, find } from '../../../src/search/engine/find.ts'
import { REASONS } from '../../../src/search/engine/matches.ts'
import { OTHER_NAMES } from '../../../src/search/words/other-names.ts'
import { WRITTEN_ON_A_FOURTH_WALK } from './fourth-walk-queries.ts'
import { answersTo, meanOf, scoreOf } from './judge.ts'
import { BY_OTHER_NAMES } from './other-names-queries.ts'
import { WRITTEN_AFTER, WRITTEN_BEFORE } from './queries.ts'
import { WRITTEN_ON_A_SECOND_WALK } from './second-walk-queries.ts'
import { WRITTEN_ON_A_THIRD_WALK } from './third-walk-queries.ts'
import { WRITTEN_UNSEEN } from './unseen-queries.ts'
import { WRITTEN_ON_A_WALK } from './walk-queries.ts'

const index = buildIndex(data)
const search = (query: string, language: 'ar' | 'en' = 'ar') => find(index, query, { language, most: 1000 })
const hitsOf = ({ groups }: Found) => groups.flatMap(({ hits }) => hits)
const placesOf = (query: string) => new Set(hitsOf(search(query)).map(({ at }) => at))
const marksOf = (query: string) =>
  hitsOf(search(query)).flatMap(({ excerpt }) =>
    (excerpt?.pieces ?? []).filter(({ marked }) => marked).map(({ text }) => text),
  )

describe('the judged queries', () => {
  const untried = [
    ...WRITTEN_BEFORE,
    ...WRITTEN_UNSEEN,
    ...WRITTEN_ON_A_WALK,
    ...WRITTEN_ON_A_SECOND_WALK,
    ...WRITTEN_ON_A_THIRD_WALK,
    ...WRITTEN_ON_A_FOURTH_WALK,
    ...BY_OTHER_NAMES,
  ]
  const all = [...untried, ...WRITTEN_AFTER]

  it('are at least 60, half of them written before any was tried, in both languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(untried.length * 2).toBeGreaterThanOrEqual(all.length)
    expect(all.filter(({ query }) => /[a-z]{3}/.test(query)).length).toBeGreaterThan(12)
  })

  it.each([
    ['before', WRITTEN_BEFORE],
    ['after', WRITTEN_AFTER],
    ['unseen', WRITTEN_UNSEEN],
    ['on a walk', WRITTEN_ON_A_WALK],
    ['on a second walk', WRITTEN_ON_A_SECOND_WALK],
    ['on a third walk', WRITTEN_ON_A_THIRD_WALK],
    ['on a fourth walk', WRITTEN_ON_A_FOURTH_WALK],
    ['by other names', BY_OTHER_NAMES],
  ] as const)('written %s are answered with recall 0.98 and precision 0.95', (_, queries) => {
    const scores = queries.map((judged) => scoreOf(answersTo(judged, data.records), placesOf(judged.query)))
    const { recall, precision } = meanOf(scores)
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  it('have answers, but for those that are misspelt: these are offered the nearest', () => {
    for (const judged of all) {
      if (judged.nearest === undefined)
        expect(answersTo(judged, data.records).size, judged.query).toBeGreaterThan(0)
      else expect(search(judged.query).nearest, judged.query).toBe(judged.nearest)
    }
  })
})

describe('another name', () => {
  it('of what the texts have is found by theirs, and is offered no other word', () => {
    for (const { query } of BY_OTHER_NAMES) {
      const { nearest, unknown, total } = search(query)
      expect({ query, nearest, unknown }).toEqual({ query, nearest: null, unknown: [] })
      expect(total, query).toBeGreaterThan(0)
    }
    expect(hitsOf(search('التعاون المعزز')).map(({ through }) => through?.ar)).toContain('تعزيز التعاون')
  })

  it('is of a term of the glossary', () => {
    const terms = data.terms.map(({ name }) => name.en)
    expect(Object.keys(OTHER_NAMES).filter((name) => !terms.includes(name))).toEqual([])
  })

  it('finds something, whichever it is', () => {
    const names = Object.values(OTHER_NAMES).flatMap((other) => other.names)
    expect(names.filter((name) => search(name).total === 0)).toEqual([])
  })
})

describe('a result', () => {
  it('says why it is there, exact ones first', () => {
    const reasons = search('تقرير').groups.map(({ hits }) =>
      hits.map(({ reason }) => REASONS.indexOf(reason)),
    )
    for (const group of reasons) expect(group).toEqual([...group].sort())
    expect(hitsOf(search('تقارير')).some(({ reason }) => reason === 'stem')).toBe(true)
    expect(hitsOf(search('الانترنت')).some(({ reason }) => reason === 'folded')).toBe(true)
    expect(hitsOf(search('تقرير'))[0]?.reason).toBe('exact')
  })

  it('that is there as it was written shows the word as it was written', () => {
    for (const word of ['تقارير', 'تقرير', 'المنتدى', 'reports', 'developing']) {
      const exact = hitsOf(search(word)).filter(({ reason }) => reason === 'exact')
      expect(exact.length, word).toBeGreaterThan(0)
      for (const { at, excerpt } of exact)
        if (excerpt?.pieces.some(({ marked }) => marked))
          expect(
            excerpt.pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()),
            `${word} at ${at}`,
          ).toContain(word)
    }
  })

  it('is marked on the spelling of its text', () => {
    expect(marksOf('الانترنت')).toContain('الإنترنت')
    expect(marksOf('الانترنت')).toContain('بالإنترنت')
    expect(marksOf('٦٥/١٤١')).toContain('65/141')
  })

  it('show a second sentence where the best has not all that was asked for', () => {
    const hit = hitsOf(search('legal process', 'en')).find(({ at }) => at === 'a-66-77/para_27')
    const pieces = hit?.excerpt?.pieces ?? []
    const marked = pieces.filter((piece) => piece.marked).map(({ text }) => text.toLowerCase())
    expect(marked.some((word) => word.startsWith('legal'))).toBe(true)
    expect(marked.some((word) => word.startsWith('process'))).toBe(true)
    expect(pieces.filter(({ text }) => text === ' … ')).toHaveLength(1)
  })

  it('stands in its sentence, letter for letter', () => {
    for (const { at, excerpt } of hitsOf(search('تعزيز التعاون'))) {
      const texts = data.records.find((record) => record.at === at)?.texts.map(({ text }) => text) ?? []
      const sentences = (excerpt?.pieces.map(({ text }) => text).join('') ?? '').split(' … ')
      for (const sentence of sentences) expect(texts.some((text) => text.includes(sentence))).toBe(true)
    }
  })

  it('in quotation marks is exactly that', () => {
    expect(new Set(marksOf('"تقارير"'))).toEqual(new Set(['تقارير']))
    expect(new Set(marksOf('«المجتمع المدني»'))).toEqual(new Set(['المجتمع المدني']))
    expect(search('"الانترنت"').total).toBe(0)
    expect(search('"الانترنت"').withoutQuotes).toBeGreaterThan(90)
  })

  it('comes from the other language by the glossary, and says so', () => {
    const { groups } = search('Internet governance', 'en')
    const across = groups.flatMap(({ hits }) => hits).filter(({ reason }) => reason === 'glossary')
    for (const { through } of across) expect(through?.en).toBe('Internet governance')
    expect(hitsOf(search('إدارة الإنترنت')).some(({ through }) => through !== null)).toBe(true)
  })

  it('comes from the other language also by another full name of a term, not by a shorter one', () => {
    const across = (query: string) =>
      hitsOf(search(query)).filter(({ reason, through }) => reason === 'glossary' && through !== null)
    expect(across('حوكمة الإنترنت').map(({ through }) => through?.en)).toContain('Internet governance')
    expect(across('working group')).toEqual([])
    expect(across('المنتدى')).toEqual([])
  })

  it('has its hamza where it was asked for', () => {
    expect(new Set(marksOf('المساءلة'))).toEqual(new Set(['المساءلة', 'للمساءلة']))
    expect(marksOf('المسألة')).not.toContain('للمساءلة')
    expect(marksOf('المسائلة')).toContain('للمساءلة')
    expect(marksOf('المسائلة')).not.toContain('مسائل')
  })

  it('is what begins so only while nothing else answers, and only of the last word', () => {
    expect(hitsOf(search('stakeho')).every(({ reason }) => reason === 'begins')).toBe(true)
    expect(search('stakeho ').total).toBe(0)
    expect(search('stakeho report').total).toBe(0)
  })
})

describe('a misspelt word', () => {
  it('is not taken for another that it shares a stem with by its slip', () => {
    expect(search('governence', 'en').total).toBe(0)
    expect(search('governence', 'en').nearest).toBe('governance')
    expect(search('governed', 'en').total).toBeGreaterThan(0)
  })

  it('is offered the same word rightly spelt, not another form of a word that is', () => {
    expect(search('multilinguism', 'en').nearest).toBe('multilingualism')
    for (const rightly of ['convenes', 'agrees', 'organisations', 'submitting', 'technologically'])
      expect(search(rightly, 'en').nearest, rightly).toBeNull()
  })

  it('is offered nothing that begins otherwise and has another slip', () => {
    for (const nothing of ['toString', 'zzverning']) expect(search(nothing, 'en').nearest).toBeNull()
  })

  it('is offered a word that the texts have only with its article, without it', () => {
    expect(search('معاير').nearest).toBe('معايير')
  })

  it('of two letters that changed places is one slip away', () => {
    expect(search('pubilc', 'en').nearest).toBe('public')
    expect(search('دورة الفرقي').nearest).toBe('دورة الفريق')
  })
})

describe('a symbol', () => {
  it.each([
    ['A / 66 / 77', 'A/66/77'],
    ['A\\66\\77', 'A/66/77'],
    ['a-66-77', 'A/66/77'],
    ['A/66/77\u2013E/2011/103', 'A/66/77-E/2011/103'],
    ['\u2066A/66/77\u2069', 'A/66/77'],
    ['e-2010-crp.4', 'E/2010/CRP.4'],
    ['GA 65/141', '65/141'],
    ['A/RES 65/141', '65/141'],
    ['ga res. 65/141', '65/141'],
    ['RES/65/141', '65/141'],
    ['57/270B', '57/270'],
    ['2010/CRP.4', 'E/2010/CRP.4'],
  ])('%s is %s', (typed, written) => {
    expect(placesOf(written).size).toBeGreaterThan(0)
    expect(placesOf(typed)).toEqual(placesOf(written))
  })

  it('of a resolution is one where a resolution is asked for', () => {
    for (const query of ['resolution 2010/2', 'القرار 2010/2'])
      expect(placesOf(query), query).toContain('doc/e-res-2010-2')
  })

  it('is not made of what only looks like one', () => {
    expect(search('GA').total).toBe(search('GA ').total)
    expect(placesOf('2010 / 2011')).toEqual(placesOf('2010 2011'))
  })
})

describe('a word', () => {
  it('typed in one finds what the texts write in two', () => {
    for (const at of placesOf('"road map"')) expect(placesOf('roadmap')).toContain(at)
    expect(search('roadmaps to nowhere').total).toBe(0)
  })

  it('spelt with ى or ي is that word where the texts have it', () => {
    expect(marksOf('معنى')).not.toContain('معني')
    expect(marksOf('الرأي')).not.toContain('رأى')
    expect(marksOf('منتدي')).toContain('منتدى')
  })
})

describe('any query', () => {
  it.each(['', ' ', '"', '««»', '""', '/', 'ـ', '\u0300', '\u202e', '🙂', '...', '( ) [ ] * + ?', '\ud800'])(
    '%j is answered',
    (query) => {
      expect(search(query).groups.flatMap(({ hits }) => hits).length).toBeLessThanOrEqual(data.records.length)
    },
  )

  it('of words that say nothing is looked for as it is; beside others they do not count', () => {
    expect(search('من').total).toBeGreaterThan(10)
    expect(placesOf('تقرير من')).toEqual(placesOf('تقرير'))
    expect(placesOf('the report of the')).toEqual(placesOf('report'))
  })

  it('of great length is cut', () => {
    expect(search('تعاون '.repeat(20_000)).total).toBeGreaterThan(0)
    // Between words: none is cut in two.
    expect(hitsOf(search('تعاون '.repeat(20_000))).map(({ reason }) => reason)).toContain('exact')
    expect(search('ا'.repeat(100_000)).total).toBe(0)
  })

  it('of three words that stand nowhere together finds what has most of them', () => {
    const found = search('privacy security Geneva')
    expect(found.partly).toBe(true)
    expect(found.total).toBeGreaterThan(0)
  })

  it('that is a long question finds what has more than half of its words', () => {
    const found = search('how are personal data and their privacy treated in Zanzibar?')
    expect(found.partly).toBe(true)
    expect(hitsOf(found).map(({ at }) => at)).toEqual([...placesOf('personal data privacy')])
    expect(search('privacy Zanzibar Timbuktu Samarkand').total).toBe(0)
  })

  it('says nothing more by the words it is asked with', () => {
    expect(placesOf('كيف ومتى المشاورات')).toEqual(placesOf('المشاورات'))
    expect(placesOf('how many and how much does it say of privacy')).toEqual(placesOf('privacy'))
  })
})
