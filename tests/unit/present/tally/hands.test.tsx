import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

afterEach(() => window.localStorage.clear())

const stage = () => document.querySelector<HTMLElement>('main [data-stage]')
const field = () => {
  const found = stage()?.querySelector<HTMLInputElement>('[data-answer="civil-society"] input')
  if (!found) throw new Error('no hands are asked for')
  return found
}

it.each([
  ['/en/present/who-spoke/2', '{Enter}'],
  ['/ar/present/who-spoke/2', '{Escape}'],
  ['/ar/speaker/who-spoke/2', '{Enter}'],
  ['/en/speaker/who-spoke/2', '{Escape}'],
])(
  'a number that is typed is kept, and the keys lead on again: %s after %s',
  async (path, done) => {
    await renderRoute(path)
    const person = userEvent.setup()
    await person.click(field())
    await person.keyboard(`15${done}`)
    expect([field().value, stage()?.dataset.step, stage()?.dataset.build]).toEqual(['15', '2', '0'])
    expect(document.activeElement).toBe(document.body)
    await person.keyboard(' ')
    expect(stage()?.dataset.build).toBe('1')
    await person.keyboard('{Home}')
    expect(stage()?.dataset.step).toBe('1')
  },
  60_000,
)
