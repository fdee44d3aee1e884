import { expect, test } from 'vitest'
import { linkPreview } from '../../../src/build/link-preview.ts'

const page = (path: string, language: 'ar' | 'en') => ({
  path,
  language,
  direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
  head: { title: 'A page · Masar', description: 'What it is' },
  html: '',
  routes: [],
  asked: [],
  isOneOfMany: false,
  digits: '',
})

test('a link to a page shows its name, its sentence and the picture of its kind in its language', () => {
  const tags = new Map(
    linkPreview(page('/en/read/a-66-77/evidence', 'en'), 'https://masar.example/below/', '/below/').map(
      ([, key, content]) => [key, content],
    ),
  )
  expect(tags.get('og:title')).toBe('A page · Masar')
  expect(tags.get('og:description')).toBe('What it is')
  expect(tags.get('og:url')).toBe('https://masar.example/below/en/read/a-66-77/evidence')
  expect(tags.get('og:image')).toBe('https://masar.example/below/previews/en-read-a-66-77.png')
  expect(tags.get('og:locale')).toBe('en_GB')
  expect(tags.get('og:locale:alternate')).toBe('ar_AR')
  expect(tags.get('twitter:card')).toBe('summary_large_image')
})

test('each kind of page has a picture of its own; a page without one has that of the front page', () => {
  const pictureOf = (path: string) =>
    linkPreview(page(path, 'en'), null, '/').find(([, key]) => key === 'og:image')?.[2]
  const pages = [
    'timeline',
    'references',
    'glossary',
    'issues',
    'actors',
    'mechanisms',
    'threads',
    'map',
    'search',
    'notes',
  ]
  const pictures = pages.map((name) => pictureOf(`/en/${name}`))
  expect(new Set([...pictures, pictureOf('/en')]).size).toBe(pages.length + 1)
  expect(pictureOf('/en/issue/privacy')).toBe(pictureOf('/en/issues'))
  expect(pictureOf('/en/about')).toBe(pictureOf('/en'))
})

test('where the address of the site is not known, the path to the picture is given, and none of the page', () => {
  const tags = new Map(
    linkPreview(page('/ar', 'ar'), null, '/below/').map(([, key, content]) => [key, content]),
  )
  expect(tags.get('og:image')).toBe('/below/previews/ar-home.png')
  expect(tags.has('og:url')).toBe(false)
})
