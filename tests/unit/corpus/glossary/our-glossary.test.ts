import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../../src/build/corpus-files.ts'
import { translatedTexts } from '../../../../src/corpus/glossary/glossary.ts'
import { publishedGlossary } from '../../../../src/corpus/glossary/publish.ts'
import { alphabetical, termsIn } from '../../../../src/corpus/glossary/using.ts'
import { loadGlossary } from '../../../../src/corpus/load.ts'
import { isLocator } from '../../../../src/locator.ts'

const corpus = ourCorpus()
const { glossary } = corpus

describe('our glossary', () => {
  it('has sixty terms or more, each with both languages, a definition and an address', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60)
    for (const { locator, ar, en, definition, falseFriends } of glossary) {
      expect(isLocator(locator)).toBe(true)
      for (const arabic of [ar.term, definition.ar, ...falseFriends.map(({ why }) => why.ar)]) {
        expect(arabic).toMatch(/\p{Script=Arabic}/u)
      }
      for (const english of [en.term, ...en.forms]) expect(english).not.toMatch(/\p{Script=Arabic}/u)
      expect([locator, definition.ar, definition.en]).toEqual([
        locator,
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ])
    }
  })

  it.each([
    'تعزيز التعاون',
    'أصحاب المصلحة',
    'على قدم المساواة',
    'الموارد الحرجة للإنترنت',
    'الربط البيني',
    'حياد الشبكة',
    'مرفق عام عالمي',
    'تأكيد الالتزامات',
  ])('has %s', (term) => {
    expect(glossary.map(({ ar }) => ar.term)).toContain(term)
  })

  it('gives places whose offsets hold the words they say, in both languages', () => {
    const parts = new Map(translatedTexts(corpus.documents).map((part) => [part.at, part]))
    for (const { places, otherSenses } of glossary) {
      expect(places.length).toBeGreaterThan(0)
      for (const { at, start, end, text, english, why } of places) {
        const part = parts.get(at)
        expect(part?.text.slice(start, end)).toBe(text)
        if (english) expect(part?.english.slice(english.start, english.end)).toBe(english.text)
        expect(english === null).toBe(why !== undefined)
      }
      for (const { at, start, end, text } of otherSenses) {
        expect(parts.get(at)?.text.slice(start, end)).toBe(text)
      }
    }
  })

  it('tells multilateral from multistakeholder', () => {
    const by = (id: string) => glossary.find((term) => term.id === id)
    expect(by('multistakeholder')?.places.map(({ at }) => at)).toContain('wsis-forum-2025-209/title')
    expect(by('multistakeholder')?.otherSenses.map(({ at }) => at)).toEqual(['a-66-77/para_21'])
    expect(by('multilateral')?.places.map(({ at }) => at)).toContain('a-66-77/para_21')
  })

  it('is what the app loads', async () => {
    expect(await loadGlossary()).toEqual(JSON.parse(JSON.stringify(glossary)))
  })

  it('lists the terms of a part in the order of its text', () => {
    const here = termsIn(glossary, 'a-66-77/fn_2')
    expect(here.map(({ term }) => term.id)).toEqual(['icann', 'contribution'])
    const starts = termsIn(glossary, 'a-66-77/para_17').map(({ place }) => place.start)
    expect(starts.length).toBeGreaterThan(20)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('has an alphabetical order for each language, the Arabic one without the article', () => {
    const english = alphabetical(glossary, 'en').map(({ en }) => en.term)
    expect(english.indexOf('cybercrime')).toBeLessThan(
      english.indexOf('World Summit on the Information Society'),
    )
    const arabic = alphabetical(glossary, 'ar').map(({ ar }) => ar.term)
    expect(arabic.indexOf('بناء القدرات')).toBeLessThan(arabic.indexOf('الجريمة الإلكترونية'))
    expect(arabic.indexOf('الجريمة الإلكترونية')).toBeLessThan(arabic.indexOf('حقوق الإنسان'))
  })

  it('is published with every term and its places', () => {
    expect(publishedGlossary(glossary)).toMatchObject({
      status: { official: false },
      terms: expect.arrayContaining([
        expect.objectContaining({
          id: 'enhanced-cooperation',
          locator: 'term/enhanced-cooperation',
          places: expect.arrayContaining([
            {
              at: 'a-66-77/title',
              start: 0,
              end: 13,
              text: 'تعزيز التعاون',
              english: { start: 0, end: 20, text: 'Enhanced cooperation' },
            },
          ]),
        }),
      ]),
    })
  })
})
