import { expect, it } from 'vitest'
import { pageOfFile, whatIsAt } from '../../../src/app/named-file.ts'

it.each([
  ['index.html', ''],
  ['en/index.html', 'en'],
  ['en/timeline/index.html', 'en/timeline'],
  ['en/timeline', null],
  ['en/other-index.html', null],
  ['index.html/more', null],
])('%s is the file of the page %s', (path, page) => {
  expect(pageOfFile(path)).toBe(page)
})

it.each([
  ['nope.html', 'nothing'],
  ['en/nope.pdf', 'nothing'],
  ['data/nothing.json', 'nothing'],
  ['en/nothing-here', 'page'],
  ['ar/read/a-66-77', 'page'],
  ['en/read/2.0/nothing', 'page'],
  ['talks/twenty-years.html', 'file'],
  ['previews/en-about.png', 'file'],
  ['sitemap.xml', 'file'],
  ['en/sitemap.xml', 'nothing'],
] as const)('without a network %s is a %s', (path, what) => {
  expect(whatIsAt(path)).toBe(what)
})
