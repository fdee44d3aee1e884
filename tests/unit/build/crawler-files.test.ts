import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeCrawlerFiles } from '../../../src/build/crawler-files.ts'

let dist = ''
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'masar-crawlers-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const PATHS = ['/', '/ar', '/en/read/a-66-77', '/en/embed/how-many', '/ar/speaker/who-spoke/1']

test('the list of pages has whole addresses, and leaves out what is shown elsewhere or to one person', async () => {
  await writeCrawlerFiles(dist, 'https://masar.example/', '/', PATHS)
  expect(Array.from(read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address)).toEqual([
    'https://masar.example/',
    'https://masar.example/ar',
    'https://masar.example/en/read/a-66-77',
  ])
  expect(read('robots.txt')).toContain('Sitemap: https://masar.example/sitemap.xml\n')
})

test('below a path nothing is said to robots, who read it at the root of a host only', async () => {
  await writeCrawlerFiles(dist, 'https://masar.example/below/', '/below/', PATHS)
  expect(read('sitemap.xml')).toContain('<loc>https://masar.example/below/ar</loc>')
  expect(existsSync(join(dist, 'robots.txt'))).toBe(false)
})
