import { describe, expect, test } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { linkedData } from '../../../src/build/linked-data.ts'
import { EVENT_PLACES } from '../../../src/corpus/facts/event-places.ts'

const corpus = ourCorpus()
const site = 'https://masar.example/'
const dataAt = (path: string) => {
  const found = linkedData(corpus, site, path, path.startsWith('/ar') ? 'ar' : 'en', {
    title: 'A page </script> · Masar',
    description: 'What it is',
  })
  return found === null ? null : JSON.parse(found)
}

describe('what search engines read of a page', () => {
  test('the report is a report of the United Nations with its symbol, its files and its edition', () => {
    for (const path of ['/en/read/a-66-77', '/en/edition/a-66-77'])
      expect(dataAt(path)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Report',
        reportNumber: 'A/66/77-E/2011/103',
        datePublished: '2011-05-04',
        author: { name: 'United Nations' },
        translator: { name: 'Masar' },
        sameAs: 'https://undocs.org/en/A/66/77',
        url: 'https://masar.example/en/read/a-66-77',
      })
    const { encoding, name, alternateName } = dataAt('/ar/read/a-66-77')
    expect(encoding.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
      'https://masar.example/data/a-66-77.epub',
    )
    expect(name).toMatch(/^تعزيز/)
    expect(alternateName).toMatch(/^Enhanced/)
  })

  test('the page of the session is about an event', () => {
    expect(dataAt('/en/read/wsis-forum-2025-209')).toMatchObject({
      '@type': 'CreativeWork',
      about: { '@type': 'Event', startDate: '2025-07-08', endDate: '2025-07-08' },
    })
  })

  test('the timeline is a set of data with every event on its day', () => {
    const { '@type': type, hasPart, distribution } = dataAt('/ar/timeline')
    expect(type).toBe('Dataset')
    expect(hasPart).toHaveLength(corpus.chronology.length)
    expect(hasPart).toContainEqual(
      expect.objectContaining({ '@type': 'Event', startDate: '2005-11-16', endDate: '2005-11-18' }),
    )
    expect(distribution).toHaveLength(2)
  })

  test('the contributions are a set of data; a page about nothing of these kinds says nothing', () => {
    expect(dataAt('/en/contributions')).toMatchObject({ '@type': 'Dataset' })
    expect(dataAt('/en/about')).toBeNull()
    expect(dataAt('/en/read/a-66-77/evidence')).toBeNull()
    expect(dataAt('/en/present/twenty-years/1')).toBeNull()
  })

  describe('has what validators ask for', () => {
    const REQUIRED: Readonly<Record<string, readonly string[]>> = {
      Report: [
        'name',
        'description',
        'author',
        'publisher',
        'datePublished',
        'reportNumber',
        'license',
        'url',
      ],
      CreativeWork: ['name', 'description', 'publisher', 'license', 'url', 'about'],
      Dataset: ['name', 'description', 'license', 'creator', 'distribution', 'url', 'inLanguage'],
      Event: ['name', 'description', 'startDate', 'endDate', 'url'],
      DataDownload: ['contentUrl', 'encodingFormat'],
      MediaObject: ['contentUrl', 'encodingFormat'],
      Place: ['name', 'address'],
      PostalAddress: ['addressLocality', 'addressCountry'],
      Organization: ['name'],
      WebSite: ['name', 'description', 'url'],
    }
    type Node = Readonly<Record<string, unknown>>
    const nodesIn = (value: unknown): Node[] => {
      if (Array.isArray(value)) return value.flatMap(nodesIn)
      if (typeof value !== 'object' || value === null) return []
      return [value as Node, ...Object.values(value).flatMap(nodesIn)]
    }
    const pages = [
      'read/a-66-77',
      'read/wsis-forum-2025-209',
      'edition/a-66-77',
      'timeline',
      'contributions',
      'glossary',
      '',
    ].flatMap((page) => [`/ar/${page}`, `/en/${page}`].map((path) => path.replace(/\/$/, '')))

    test.each(pages)('%s', (path) => {
      const nodes = nodesIn(dataAt(path))
      expect(nodes.length).toBeGreaterThan(0)
      for (const node of nodes) {
        const required = REQUIRED[String(node['@type'])]
        expect(required, String(node['@type'])).toBeDefined()
        for (const property of required ?? [])
          expect(node[property], `${node['@type']} ${node.name}: ${property}`).toBeTruthy()
        for (const day of ['startDate', 'endDate', 'datePublished', 'dateModified'])
          if (node[day] !== undefined) expect(node[day]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    })

    test('for what was held somewhere also where, as its own text says', () => {
      const places = Object.entries(EVENT_PLACES)
      for (const [locator, city] of places) {
        const event = corpus.things.find((thing) => thing.locator === locator)
        expect(event, locator).toBeDefined()
        if (locator === 'event/wsis-forum-session-209') continue
        expect(`${event?.title.en} ${event?.description?.en}`, locator).toContain(city.en)
        expect(`${event?.title.ar} ${event?.description?.ar}`, locator).toContain(city.ar)
      }
      const held = nodesIn(dataAt('/en/timeline')).filter(({ '@type': type }) => type === 'Place')
      expect(held).toHaveLength(places.length)
    })
  })

  test('no text can end the element that it stands in', () => {
    const text = linkedData(corpus, site, '/en/contributions', 'en', {
      title: '</script>',
      description: '<!--',
    })
    expect(text).not.toContain('<')
    expect(dataAt('/en/contributions').name).toBe('A page </script>')
  })
})
