import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type StaticDataRouteOption,
} from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { pagePaths } from '../../../src/app/pages.ts'
import { createMasarRouter } from '../../../src/app/router.tsx'
import { loadIssues, loadThreads } from '../../../src/corpus/load.ts'

describe('the pages that the build writes', () => {
  it('are the two front pages and, in either language, every page of every document and chart', async () => {
    const documents = ['a-66-77', 'wsis-forum-2025-209']
    const charts = ['how-many', 'every-voice', 'which-door', 'asked-and-answered']
    const [issues, threads] = await Promise.all([loadIssues(), loadThreads()])
    const steps = (kind: string, deck: string, count: number) =>
      Array.from({ length: count }, (_, index) => `/${kind}/${deck}/${index + 1}`)
    const pages = [
      '',
      '/present',
      '/present/edit',
      ...['present', 'speaker'].flatMap((kind) => [
        ...steps(kind, 'twenty-years', 19),
        ...steps(kind, 'who-spoke', 11),
        ...steps(kind, 'reading-a-report', 17),
      ]),
      ...['twenty-years', 'who-spoke', 'reading-a-report'].map((deck) => `/venue/${deck}`),
      '/references',
      '/glossary',
      '/timeline',
      '/contributions',
      '/about',
      '/search',
      '/notes',
      '/rescue',
      '/issues',
      '/threads',
      '/mechanisms',
      '/actors',
      '/frameworks',
      '/map',
      ...issues.map(({ id }) => `/issue/${id}`),
      ...threads.map(({ id }) => `/theme/${id}`),
      '/read/a-66-77/contributions',
      ...charts.map((id) => `/embed/${id}`),
      ...documents.flatMap((id) => [
        `/read/${id}`,
        `/read/${id}/evidence`,
        `/read/${id}/timeline`,
        `/read/${id}/glossary`,
        `/read/${id}/map`,
        `/edition/${id}`,
      ]),
    ]
    const all = ['/', ...['ar', 'en'].flatMap((language) => pages.map((page) => `/${language}${page}`))]
    const found = await pagePaths(Object.values(createMasarRouter(createMemoryHistory()).routesById))
    expect(found.sort()).toEqual(all.sort())
  })

  const pathsOf = (staticData: StaticDataRouteOption) => {
    const root = createRootRoute()
    const tree = root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/about' }),
      createRoute({ getParentRoute: () => root, path: '/decks/$deck', staticData }),
    ])
    return pagePaths(Object.values(createRouter({ routeTree: tree }).routesById))
  }

  it('include a new page for being there', async () => {
    expect(await pathsOf({ pages: () => [{ deck: 'one' }, { deck: 'two' }] })).toEqual([
      '/about',
      '/decks/one',
      '/decks/two',
    ])
  })

  it('are not guessed: a route that does not say which it has stops the build', async () => {
    await expect(pathsOf({})).rejects.toThrow('which deck?')
  })
})
