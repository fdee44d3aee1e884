import { expect, it, vi } from 'vitest'

it('a page whose words did not come goes by the name of the site, not by a key', async () => {
  // Files before this one may have loaded words.
  vi.resetModules()
  const { loadWords } = await import('../../../../src/i18n/catalogue.ts')
  const { headWords } = await import('../../../../src/ui/shell/page-head.ts')
  await loadWords('en')
  expect(headWords('en', 'glossary')).toEqual(headWords('en', 'common'))
  expect(headWords('en', 'glossary').title).toBe('Masar')
  await loadWords('en', ['glossary'])
  expect(headWords('en', 'glossary').title).toMatch(/Glossary/)
})
