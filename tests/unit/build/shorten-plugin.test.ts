import { expect, test } from 'vitest'
import { shortened } from '../../../src/build/shorten-plugin.ts'

// As the bundler writes a library that is no module.
const LIBRARY = `import { wrapped } from './runtime.js'
export const library = wrapped(((exports) => { exports.made = 1; exports.kept = 2 }))`

test('a library stays one that the browser compiles with its file; what else is passed is written as short as it can be', async () => {
  const eager = /\w\(\((\w)=>\{\1\.made=1/
  expect(await shortened(LIBRARY, 'libraries')).toMatch(eager)
  const start = await shortened(LIBRARY, 'start')
  expect(start).not.toMatch(eager)
  expect(start).toMatch(/\w\((\w)=>\{\1\.made=1/)
})
