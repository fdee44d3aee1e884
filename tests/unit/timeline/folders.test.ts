import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const TIMELINE = fileURLToPath(new URL('../../../src/timeline/', import.meta.url))

/** The timeline's folders, each with those that it may import from besides itself; `.` is the files beside them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  layout: ['.'],
  drawing: ['layout', '.'],
  figure: ['drawing', 'layout', '.'],
  card: ['drawing', '.'],
  table: ['card', 'drawing', '.'],
  explorer: ['table', 'card', 'figure', 'drawing', 'layout', '.'],
  stage: ['explorer', 'drawing', 'layout', '.'],
  small: ['explorer', 'drawing', 'layout', '.'],
}

test('the timeline’s folders import one another in one direction only', () => {
  const files = readdirSync(TIMELINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+\/.*\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(40)
  const wrong = files.flatMap((file) => {
    const [folder = ''] = file.split('/')
    const imports = readFileSync(TIMELINE + file, 'utf8').matchAll(/from '\.\.\/(?!\.\.)([\w-]+)(\/|\.)/g)
    return [...imports].flatMap(([, first = '', end]) => {
      const other = end === '/' ? first : '.'
      return MAY_IMPORT[folder]?.includes(other) ? [] : [`${file} imports from ${other}`]
    })
  })
  expect(wrong).toEqual([])
})
