import { expect, test } from 'vitest'
import { chunkGroups } from '../../../src/build/chunk-groups.ts'

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/src/app/main.tsx': ['/src/routes/$lang/timeline.tsx'],
  // A page's search values are known to the app before the page comes.
  '/src/routes/$lang/timeline.tsx': ['/src/timeline/search.ts', '/src/ways/search.ts'],
  '/src/routes/$lang/timeline.tsx?tsr-split=component': ['/src/timeline/explorer.tsx', '/src/ways/search.ts'],
}
const modules = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) }
const page = '/src/routes/$lang/timeline.tsx?tsr-split=component'
const [group] = chunkGroups('/src/app/main.tsx', new Set([page]), [])

test('a page that reads the search values of another feature is still of its own', () => {
  expect(group?.name('/src/ways/search.ts', modules)).toBe('start')
  expect(group?.name(page, modules)).toBe('timeline')
  expect(group?.name('/src/timeline/explorer.tsx', modules)).toBe('timeline')
})

test('the few lines that mark something on several pages come in one file', () => {
  const reader = '/src/routes/$lang/read.$document.tsx?tsr-split=component'
  const find = '/src/routes/$lang/-find-in-text.tsx'
  const way = '/src/routes/$lang/-way-on-page.tsx'
  const imports: Readonly<Record<string, readonly string[]>> = { [reader]: [find, way], [page]: [find, way] }
  const shown = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }
  const [marks] = chunkGroups('/src/app/main.tsx', new Set([reader, page]), [])
  expect(marks?.name(find, shown)).toBe('marks')
  expect(marks?.name(way, shown)).toBe('marks')
})

test('what long lists of entries are made of comes with none but their pages', () => {
  const [references, glossary, map] = ['references', 'glossary', 'map'].map(
    (name) => `/src/routes/$lang/${name}.tsx?tsr-split=component`,
  ) as [string, string, string]
  const [list, link] = ['/src/ui/entry-list/folded.tsx', '/src/ui/breakable.tsx']
  const imports: Readonly<Record<string, readonly string[]>> = {
    [references]: ['/src/references/entries.ts', list, link],
    [glossary]: ['/src/glossary/entries.ts', list, link],
    [map]: ['/src/ways/map.tsx', link],
  }
  const shown = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }
  const [lists] = chunkGroups('/src/app/main.tsx', new Set([references, glossary, map]), [])
  expect(lists?.name(list, shown)).toBe('entry-list')
  expect(lists?.name(link, shown)).toBe('others')
})

test('the list of a feature that stands beside a text too is no part of what a reader loads', () => {
  const [glossary, pane] = ['glossary', 'read.$document.glossary'].map(
    (name) => `/src/routes/$lang/${name}.tsx?tsr-split=component`,
  ) as [string, string]
  const [term, item, list] = [
    '/src/glossary/said.tsx',
    '/src/glossary/item.tsx',
    '/src/ui/entry-list/folded.tsx',
  ] as const
  const imports: Readonly<Record<string, readonly string[]>> = {
    [glossary]: [item],
    [item]: [list, term],
    [pane]: [term],
  }
  const shown = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) }
  const [group] = chunkGroups('/src/app/main.tsx', new Set([glossary, pane]), [])
  expect([glossary, item, term, pane].map((id) => group?.name(id, shown))).toEqual([
    'glossary-list',
    'glossary-list',
    'glossary',
    'glossary',
  ])
})
