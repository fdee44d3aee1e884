import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

// By their elements: to find roles in a whole stage takes seconds.
const toggles = () => [...document.querySelectorAll('[data-stage] fieldset[aria-label="Grouping"] button')]
const pressed = () =>
  toggles().flatMap((button) => (button.getAttribute('aria-pressed') === 'true' ? [button.textContent] : []))

it('a chart on stage is toggled by the speaker; Escape and the next step return to the step’s own state', async () => {
  await renderRoute('/en/present/who-spoke/5')
  const person = userEvent.setup()
  const [before] = pressed()
  const other = toggles().find((button) => button.textContent !== before)
  if (!other) throw new Error('nothing to choose')
  await person.click(other)
  expect(pressed()).toEqual([other.textContent])
  // The keys still lead from step to step.
  expect(document.activeElement).toBe(document.body)
  // Neither does a mark of the drawing keep them, once it was pressed by hand.
  const mark = document.querySelector('[data-stage] [data-mark]')
  if (!mark) throw new Error('nothing is drawn')
  await person.click(mark)
  expect(document.activeElement).toBe(document.body)
  await person.keyboard('{Escape}')
  expect(pressed()).toEqual([before])
  await person.click(other)
  await person.keyboard('{PageDown}')
  const next = pressed()
  await person.keyboard('{PageUp}')
  expect(pressed()).toEqual([before])
  expect(next).not.toEqual([before])
}, 60_000)
