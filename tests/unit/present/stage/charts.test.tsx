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

it.each([
  ['/en/present/who-spoke/5', '† names inferred by us'],
  ['/ar/present/who-spoke/7', '† أسماء من استنتاجنا'],
  ['/en/present/twenty-years/9', '† names inferred by us'],
  ['/ar/present/reading-a-report/11', '† أسماء من استنتاجنا'],
])(
  'a sign after a name is explained on the same step: %s',
  async (path, note) => {
    await renderRoute(path)
    expect(drawn().join(' ')).toContain('†')
    expect([...(stage()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toContain(note)
  },
  60_000,
)

it('a chart without the sign has no word of it', async () => {
  await renderRoute('/en/present/who-spoke/8')
  expect(stage()?.textContent).not.toContain('†')
}, 60_000)
