import { describe, expect, it } from 'vitest'
import { packageOf } from '../../../src/build/bundled-packages.ts'
import { licencesFile, listedWrongly, shippedPackages } from '../../../src/build/shipped-packages.ts'

describe('the package of a module in a bundle', () => {
  it.each([
    ['/home/masar/src/locator.ts', null],
    ['/home/masar/node_modules/react/index.js', 'react'],
    ['/home/masar/node_modules/@tanstack/history/dist/index.js?v=1', '@tanstack/history'],
    [
      '/home/masar/node_modules/d3-sankey/node_modules/d3-array/src/sum.js',
      'd3-sankey/node_modules/d3-array',
    ],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0virtual:masar/documents', null],
  ])('%j', (id, name) => expect(packageOf(id)).toBe(name))
})

describe('what is shipped', () => {
  const packages = shippedPackages('.')

  it('has the text of every licence', () => {
    for (const { name, version, licence, text } of packages) {
      expect(version, name).toMatch(/^\d/)
      expect(licence, name).not.toBe('')
      expect(text, name).toMatch(/licen[sc]e|permission/i)
    }
  })

  it('has the licence, too, that another is written as additions to', () => {
    const [lesser] = packages.filter(({ licence }) => licence.startsWith('LGPL'))
    expect(lesser?.text).toMatch(/^GNU LESSER GENERAL PUBLIC LICENSE/)
    expect(lesser?.text).toMatch(
      /GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007\s+Copyright.+END OF TERMS/s,
    )
  })

  it('names what is in the service worker, and no tool of the command line or of the server', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['workbox-core', 'workbox-precaching', 'react', '@fontsource/amiri']),
    )
    for (const tool of ['commander', 'iconv-lite', 'rw', 'typescript', 'fastify'])
      expect(names).not.toContain(tool)
    expect(licencesFile(packages)).toContain('workbox-precaching 7')
  })

  it('is compared with the bundles and the fonts, both ways', () => {
    const listed = ['react', '@fontsource/amiri', 'commander']
    const assets = ['amiri-arabic-400-normal-a1.woff2', 'other-face-b2.woff2', 'start-c3.js']
    expect(listedWrongly(new Set(['react', 'workbox-core']), assets, listed)).toEqual([
      'commander is listed and not served',
      'other-face-b2.woff2 is served and not listed',
      'workbox-core is served and not listed',
    ])
    expect(
      listedWrongly(new Set(['react']), ['amiri-arabic-400-normal-a1.woff2'], listed.slice(0, 2)),
    ).toEqual([])
  })
})
