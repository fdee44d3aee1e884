import { createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { pagePaths } from '../../../src/app/pages.ts'
import { createMasarRouter } from '../../../src/app/router.tsx'
import { asksSomething } from '../../../src/place/asks-something.ts'

const asks = (address: string) =>
  asksSomething(createMasarRouter(createMemoryHistory({ initialEntries: [address] })))

it('is nothing that a page hears when no page knows the name, on whichever page', async () => {
  const paths = await pagePaths(Object.values(createMasarRouter(createMemoryHistory()).routesById))
  expect(paths.filter((path) => asks(`${path}?foo=bar&utm_source=letter&constructor=x&toString=y`))).toEqual(
    [],
  )
})

it('is something where a page knows the name, sense or nonsense', () => {
  for (const address of [
    '/en/timeline?sort=title',
    '/ar/read/a-66-77/contributions?text=en',
    '/ar/read/a-66-77/contributions?bars=pie',
    '/en/embed/every-voice?voices=group',
  ])
    expect(asks(address), address).toBe(true)
})
