import { describe, expect, test } from 'vitest'
import { findCycle, type SourceFile, sourceFiles } from './imports.ts'

/**
 * The floors from the ground up. A file imports from its own floor or from one below it. A folder that is on none is a
 * feature, and stands between `place`, `drawing` and `routes`.
 */
const BELOW_FEATURES = [['edition', 'locator.ts'], ['corpus'], ['ui', 'i18n'], ['place', 'drawing']]
const ABOVE_FEATURES = [['routes'], ['app'], ['build', 'commands']]
const FEATURES = BELOW_FEATURES.length

const roomOf = (path: string) => path.split('/')[0] ?? path

function floorOf(path: string): number {
  const room = roomOf(path)
  const below = BELOW_FEATURES.findIndex((rooms) => rooms.includes(room))
  if (below >= 0) return below
  const above = ABOVE_FEATURES.findIndex((rooms) => rooms.includes(room))
  return above >= 0 ? FEATURES + 1 + above : FEATURES
}

const importsThat = (files: readonly SourceFile[], wrong: (from: string, to: string) => boolean): string[] =>
  files.flatMap(({ path, imports }) =>
    imports.filter((to) => wrong(path, to)).map((to) => `${path} imports ${to}`),
  )

const climbs = (from: string, to: string) => floorOf(to) > floorOf(from)
const leavesItsFeature = (from: string, to: string) =>
  floorOf(from) === FEATURES && floorOf(to) === FEATURES && roomOf(from) !== roomOf(to)

describe('the house', () => {
  const files = sourceFiles()

  test('is read whole', () => {
    expect(files.length).toBeGreaterThan(300)
    const page = files.find(({ path }) => path === 'reader/reader-page.tsx')
    expect(page?.imports).toContain('locator.ts')
    expect(page?.imports).toContain('ui/language-context.tsx')
  })

  test('no file imports from a floor above its own', () => {
    expect(importsThat(files, climbs)).toEqual([])
  })

  test('no feature imports another', () => {
    expect(importsThat(files, leavesItsFeature)).toEqual([])
  })

  test('no imports go round in a circle', () => {
    expect(findCycle(files)).toBeNull()
  })
})

describe('the check of the house', () => {
  test('sees an import that climbs, one from feature to feature, and a circle', () => {
    const wrong: SourceFile[] = [
      { path: 'edition/repair.ts', imports: ['corpus/load.ts'] },
      { path: 'reader/panes.ts', imports: ['timeline/chain.ts', 'ui/nearest.ts'] },
      { path: 'ui/a.ts', imports: ['ui/b.ts'] },
      { path: 'ui/b.ts', imports: ['ui/a.ts'] },
    ]
    expect(importsThat(wrong, climbs)).toEqual(['edition/repair.ts imports corpus/load.ts'])
    expect(importsThat(wrong, leavesItsFeature)).toEqual(['reader/panes.ts imports timeline/chain.ts'])
    expect(findCycle(wrong)).toEqual(['ui/a.ts', 'ui/b.ts', 'ui/a.ts'])
  })
})
