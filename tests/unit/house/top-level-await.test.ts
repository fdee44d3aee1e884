import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What stands in the first column is in no function. */
const AT_TOP = /^(?:await |(?:export )?(?:const|let) .*= await |for await |if \(.*await )/m

test('no module of the app waits at its top: the bundler would make many a file more (app/main.tsx)', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('build/'),
  )
  expect(sources.length).toBeGreaterThan(500)
  expect(sources.filter((path) => AT_TOP.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([])
})
