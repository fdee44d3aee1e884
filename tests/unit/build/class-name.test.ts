import { expect, it } from 'vitest'
import { className } from '../../../src/build/class-name.ts'

it('names a class by its sheet, the same in every folder, and each sheet its own', () => {
  const here = className('/one')
  expect(here('page', '/one/src/reader/reader-page.module.css')).toMatch(/^page_[\w-]{3}$/)
  expect(here('page', '/one/src/reader/reader-page.module.css?used')).toBe(
    className('/two')('page', '/two/src/reader/reader-page.module.css'),
  )
  expect(here('page', '/one/src/ways/map.module.css')).not.toBe(
    here('page', '/one/src/reader/reader-page.module.css'),
  )
})

it('stops where two sheets would share a name', () => {
  const named = className('/one')
  expect(() => {
    for (let sheet = 0; sheet < 5000; sheet++) named('page', `/one/${sheet}.module.css`)
  }).toThrow('would have one name')
})
