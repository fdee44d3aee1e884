import { expect, it } from 'vitest'
import { setPageLanguage } from '../../../../src/ui/shell/page-language.ts'

it('sets the language and the direction of a page, and leaves alone what they are already', async () => {
  const { documentElement: root } = document
  setPageLanguage('ar')
  expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
  const observer = new MutationObserver(() => undefined)
  observer.observe(root, { attributes: true })
  setPageLanguage('ar')
  expect(observer.takeRecords()).toEqual([])
  setPageLanguage('en')
  expect([root.lang, root.dir]).toEqual(['en', 'ltr'])
  observer.disconnect()
})
