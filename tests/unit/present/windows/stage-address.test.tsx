import { act, cleanup, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { afterPaint } from '../../../../src/ui/after-paint.ts'
import { renderRoute } from '../../support/render-route.tsx'

const stage = () => document.querySelector<HTMLElement>('main [data-stage]')
const position = () => `${stage()?.dataset.step}.${stage()?.dataset.build}`

/** One press after the other, faster than the address follows. */
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key, code: key === 'l' ? 'KeyL' : key })
}
/** Until what waits for a frame has been done. */
const painted = () => act(() => new Promise<void>((done) => void afterPaint(done)))

afterEach(() => {
  cleanup()
  window.sessionStorage.clear()
  window.localStorage.clear()
})

it('a step back and on again, while the address still follows the first, loses no step', async () => {
  const { router } = await renderRoute('/en/present/who-spoke/3?build=1')
  await waitFor(() => expect(position()).toBe('3.1'))
  press('ArrowLeft')
  expect(position()).toBe('3.0')
  await painted()
  press('ArrowRight')
  await waitFor(() => expect(router.state.status).toBe('idle'))
  await painted()
  press('ArrowRight')
  await waitFor(() => expect(router.state.location.href).toBe('/en/present/who-spoke/3?build=2'))
  expect(position()).toBe('3.2')
})

it('the other language, asked for at once after a step, is shown, and at that step', async () => {
  const { router } = await renderRoute('/ar/present/who-spoke/3')
  await waitFor(() => expect(position()).toBe('3.0'))
  press(' ', 'l')
  await waitFor(() => expect(router.state.location.href).toBe('/en/present/who-spoke/3?build=1'))
  await painted()
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toMatch(/^[A-Z]/))
  expect(router.state.location.href).toBe('/en/present/who-spoke/3?build=1')
  expect(position()).toBe('3.1')
})

it.each([
  ['/en/present/who-spoke/99', 'This talk has no step “99”; this is the nearest one.'],
  ['/en/present/who-spoke/3?build=77', 'This step has no state “77”; this is the nearest one.'],
  ['/ar/present/who-spoke/3?build=zz&print=xx', 'ليس «zz» من الخيارات'],
  ['/ar/speaker/who-spoke/abc', 'ليس في هذا العرض خطوة «abc»'],
])(
  'says what the talk does not have of what the address asks for, until it goes on: %s',
  async (address, said) => {
    await renderRoute(address)
    const main = document.querySelector('main')
    await waitFor(() => expect(main?.textContent).toContain(said))
    await painted()
    expect(main?.textContent).toContain(said)
    press('ArrowUp', 'Home', ' ')
    await waitFor(() => expect(main?.textContent).not.toContain(said))
  },
)

it('says nothing where the talk has what the address asks for', async () => {
  await renderRoute('/en/present/who-spoke/٣?build=1')
  await waitFor(() => expect(position()).toBe('3.1'))
  expect(document.querySelector('main')?.textContent).not.toMatch(/nearest one|not a choice/)
})
