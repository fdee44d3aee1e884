import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

it('a chart that comes next is drawn before it is asked for: to go to it draws none of its marks anew', async () => {
  await renderRoute('/en/present/who-spoke/4')
  const person = userEvent.setup()
  const ahead = await waitFor(
    () => {
      const found = document.querySelector('[data-stage] [data-copy="ahead"]')
      if (!found) throw new Error('nothing is drawn ahead')
      return found
    },
    { timeout: 20_000 },
  )
  expect(ahead.matches('[inert][aria-hidden="true"]')).toBe(true)
  const marks = [...ahead.querySelectorAll('[data-mark]')]
  expect(marks).toHaveLength(98)
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  for (const mark of marks) observer.observe(mark, { subtree: true, attributes: true, childList: true })
  await person.keyboard('{PageDown}')
  await waitFor(() => expect(document.querySelector('[data-stage]')?.getAttribute('data-step')).toBe('5'))
  expect(ahead.isConnected).toBe(true)
  expect(ahead.matches('[inert], [aria-hidden], [data-copy]')).toBe(false)
  changes.push(...observer.takeRecords())
  expect(changes).toEqual([])
  expect([...document.querySelectorAll('[data-stage] [data-mark]')].slice(0, 98)).toEqual(marks)
}, 60_000)
