import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '../../support/render-route.tsx'

const stage = () => document.querySelector('main [data-stage]')
const drawn = () => [...(stage()?.querySelectorAll('svg text') ?? [])].map(({ textContent }) => textContent)

it('a figure that is printed as an Arabic word stands on an English stage as in the English table', async () => {
  await renderRoute('/en/present/reading-a-report/10')
  const cell = stage()?.querySelector('[data-locator="a-66-77/table_1.international-organizations.total"]')
  expect(cell?.textContent).toBe('zero')
  cleanup()
  await renderRoute('/en/present/reading-a-report/11')
  expect(drawn().join(' ')).toMatch(/International organizations\s+zero/)
  expect(drawn().join(' ')).not.toMatch(/\p{Script=Arabic}/u)
}, 60_000)
