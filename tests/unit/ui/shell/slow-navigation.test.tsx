import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SlowNavigation } from '../../../../src/ui/shell/slow-navigation.tsx'
import { renderIn } from '../../support/render-page.tsx'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

/** A page that leads to another, which comes when it is let. */
async function twoPages() {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  const rootRoute = createRootRoute({
    component: () => (
      <>
        <SlowNavigation />
        <Outlet />
      </>
    ),
  })
  const children = [
    createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => <p>one</p> }),
    createRoute({
      getParentRoute: () => rootRoute,
      path: '/two',
      loader: () => coming,
      component: () => <p>two</p>,
    }),
  ]
  const router = createRouter({
    routeTree: rootRoute.addChildren(children),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  // Another router than the app's own, of which the types know.
  await renderIn('en', <RouterProvider router={router as never} />)
  return { go: () => act(async () => void router.navigate({ to: '/two' as never })), come }
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('says nothing of a page that comes within a fifth of a second', async () => {
  const { go, come } = await twoPages()
  await go()
  await wait(190)
  expect(screen.getByRole('status').textContent).toBe('')
  await act(async () => come())
  await wait(1000)
  expect(screen.getByText('two')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('')
})

it('says that a page is coming which takes longer, until it is there', async () => {
  const { go, come } = await twoPages()
  await go()
  await wait(210)
  expect(screen.getByRole('status').textContent).toBe('Loading…')
  expect(screen.getByText('one')).toBeTruthy()
  await act(async () => come())
  await wait(10)
  expect(screen.getByText('two')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('')
})
