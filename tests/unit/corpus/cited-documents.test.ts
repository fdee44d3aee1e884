import { describe, expect, it } from 'vitest'
import { ourCorpus, readCorpusInput } from '../../../src/build/corpus-files.ts'
import { officialAddress } from '../../../src/corpus/cited-documents.ts'
import { parseDocuments } from '../../../src/corpus/facts.ts'

const { things, chronology } = ourCorpus()
const sourcesOf = (locator: string) => things.find((thing) => thing.locator === locator)?.sources ?? []

/** Sites on which anybody can share a document. */
const SHARING =
  /studylib|docslib|docsbay|docbox|123dok|docplayer|scribd|slideshare|fdocuments|vdocuments|doczz|docstoc/

describe('where the United Nations keeps a document', () => {
  it.each([
    ['A/RES/60/252', 'https://undocs.org/A/RES/60/252'],
    ['A/66/77-E/2011/103', 'https://undocs.org/A/66/77'],
    ['A/RES/57/270 B', 'https://undocs.org/A/RES/57/270B'],
    ['E/2010/CRP.4', 'https://undocs.org/E/2010/CRP.4'],
    ['WSIS-03/GENEVA/DOC/4', null],
  ])('%s: %s', (symbol, address) => {
    expect(officialAddress(symbol)).toBe(address)
  })

  it('is the address that the facts give their documents', () => {
    for (const { symbol, link } of parseDocuments(readCorpusInput().facts.documents).documents) {
      expect(link, symbol).toBe(officialAddress(symbol) ?? link)
      expect(link, symbol).not.toMatch(SHARING)
    }
  })
})

describe('every document and every event recorded in one', () => {
  const recorded = things.filter(({ kind, symbol }) => kind !== 'actor' && symbol)

  it('cites the document itself', () => {
    expect(recorded.length).toBeGreaterThan(35)
    for (const { locator, symbol, sources } of recorded) {
      const address = officialAddress(symbol ?? '')
      if (address)
        expect(
          sources.map(({ url }) => url),
          locator,
        ).toContain(address)
      expect(
        sources.some(({ url }) => !SHARING.test(url)),
        locator,
      ).toBe(true)
    }
  })

  it('does not claim to have opened the official address', () => {
    for (const { locator, sources } of recorded) {
      for (const { url, read } of sources)
        if (url.startsWith('https://undocs.org/')) expect(read, locator).toBe(false)
    }
  })
})

describe('a copy', () => {
  it('at a document-sharing site is called one, in documents and in events', () => {
    const shared = things.flatMap(({ sources }) => sources).filter(({ url }) => SHARING.test(url))
    expect(shared.length).toBeGreaterThan(15)
    for (const { url, standing } of shared) expect(standing, url).toBe('mirror')
    for (const { sources } of chronology) {
      for (const { url, kind } of sources) if (SHARING.test(url)) expect(kind, url).toBe('mirror')
    }
  })

  it('is never all that a thing rests on: an official address is cited beside it', () => {
    for (const { locator, sources } of things)
      if (sources.some(({ standing }) => standing === 'mirror'))
        expect(
          sources.some(
            ({ url, standing }) => standing === 'official' || url.startsWith('https://undocs.org/'),
          ),
          locator,
        ).toBe(true)
  })

  it('stands before the document that it is of, which is cited once', () => {
    const cited = sourcesOf('event/wsis-geneva-phase').map(({ url }) => url)
    const copy = cited.findIndex((url) => url.includes('13466531'))
    expect(cited[copy + 1]).toBe('https://undocs.org/A/RES/59/220')
    expect(new Set(cited).size).toBe(cited.length)
  })
})
