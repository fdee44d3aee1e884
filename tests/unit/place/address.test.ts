import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Address,
  addressOf,
  decodeFragment,
  inLanguage,
  readablePath,
  urlOf,
} from '../../../src/place/address.ts'

describe('a fragment', () => {
  it('is read with or without its sign', () => {
    expect(decodeFragment('#para_12')).toBe('para_12')
    expect(decodeFragment('para_12')).toBe('para_12')
    expect(decodeFragment('')).toBe('')
    expect(decodeFragment('#')).toBe('')
  })

  it('is decoded', () => {
    expect(decodeFragment('#%D9%81%D9%82%D8%B1%D8%A9')).toBe('فقرة')
    expect(decodeFragment('#actor/itu')).toBe('actor/itu')
  })

  it.each(['50%', '%', '%E0%A4', '%zz', 'para_12%', '%FF'])(
    'that cannot be decoded stays as it is written: %j',
    (text) => {
      expect(decodeFragment(`#${text}`)).toBe(text)
    },
  )
})

describe('an address', () => {
  const ADDRESSES: readonly (readonly [string, Address])[] = [
    ['/ar', { language: 'ar', page: 'home', view: {} }],
    ['/en/timeline?event=wcit-12', { language: 'en', page: 'timeline', view: { event: 'wcit-12' } }],
    [
      '/ar/read/a-66-77#para_12',
      { language: 'ar', page: 'read', document: 'a-66-77', view: {}, part: 'para_12' },
    ],
    [
      '/en/read/a-66-77/evidence?as=edited#fn_2',
      {
        language: 'en',
        page: 'read',
        document: 'a-66-77',
        pane: 'evidence',
        view: { as: 'edited' },
        part: 'fn_2',
      },
    ],
    [
      '/en/references?from=2010#actor/itu',
      { language: 'en', page: 'references', view: { from: '2010' }, part: 'actor/itu' },
    ],
    [
      '/ar/glossary?order=en#term/spam',
      { language: 'ar', page: 'glossary', view: { order: 'en' }, part: 'term/spam' },
    ],
    ['/ar/edition/a-66-77', { language: 'ar', page: 'edition', document: 'a-66-77', view: {} }],
    ['/ar/embed/how-many', { language: 'ar', page: 'embed', chart: 'how-many', view: {} }],
    ['/ar/contributions', { language: 'ar', page: 'contributions', view: {} }],
    ['/en/present', { language: 'en', page: 'present', view: {} }],
    [
      '/ar/present/who-spoke/3?build=2',
      { language: 'ar', page: 'present', deck: 'who-spoke', step: '3', view: { build: '2' } },
    ],
    ['/ar/speaker/who-spoke/3', { language: 'ar', page: 'speaker', deck: 'who-spoke', step: '3', view: {} }],
  ]

  it.each(ADDRESSES)('%s is written and read', (url, address) => {
    expect(urlOf(address)).toBe(url)
    expect(addressOf(url)).toEqual(address)
  })

  it('that is no page of ours is none', () => {
    for (const url of [
      '',
      '/',
      '/fr',
      '/en/nothing',
      '/en/timeline/more',
      '/en/read',
      '/en/read/a/b/c',
      'x',
    ]) {
      expect(addressOf(url)).toBeNull()
    }
  })

  it('of any document, pane, view and part is read as it was written', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(word, word, word, word, (document, pane, q, part) => {
        const address: Address = { language: 'ar', page: 'read', document, pane, view: { q }, part }
        expect(addressOf(urlOf(address))).toEqual(address)
      }),
    )
  })

  it('is the same in the other language, whatever follows the language', () => {
    expect(inLanguage('/ar/read/a-66-77?as=edited#para_12', 'en')).toBe('/en/read/a-66-77?as=edited#para_12')
    expect(inLanguage('/ar', 'en')).toBe('/en')
    expect(inLanguage('/ar/nothing', 'en')).toBe('/en/nothing')
    expect(inLanguage('/ar/read/a-66-77#50%', 'en')).toBe('/en/read/a-66-77#50%')
    expect(inLanguage('/fr/nothing', 'en')).toBe('/en')
    expect(inLanguage('/ar/%E0%A4/$lang', 'en')).toBe('/en/%25E0%25A4/%24lang')
  })

  it('can always be decoded once it is readable', () => {
    expect(readablePath('/ar/read/a%2066')).toBe('/ar/read/a%2066')
    expect(readablePath('/ar/50%')).toBe('/ar/50%25')
    expect(readablePath('/ar/$lang')).toBe('/ar/%24lang')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('%', '2', 'E', 'A', '4', '/', 'x') }), (path) => {
        expect(() => decodeURIComponent(readablePath(path))).not.toThrow()
        expect(readablePath(readablePath(path))).toBe(readablePath(path))
      }),
    )
  })

  it('of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        addressOf(text)
        addressOf(`/ar/${text}`)
        inLanguage(`/ar/${text}`, 'en')
        decodeFragment(text)
      }),
    )
    expect(() => urlOf({ language: 'ar', page: 'read', document: '\uD800', part: '\uDC00' })).not.toThrow()
  })
})
