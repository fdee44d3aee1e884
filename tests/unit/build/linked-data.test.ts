import { describe, expect, test } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { linkedData } from '../../../src/build/linked-data.ts'

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

  test('no text can end the element that it stands in', () => {
    const text = linkedData(corpus, site, '/en/contributions', 'en', {
      title: '</script>',
      description: '<!--',
    })
    expect(text).not.toContain('<')
    expect(dataAt('/en/contributions').name).toBe('A page </script>')
  })
})
