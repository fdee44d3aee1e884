import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { stubResizeObserver } from '../support/no-resizing.ts'
import { renderRoute } from '../support/render-route.tsx'

beforeAll(() => {
  stubResizeObserver()
})

describe('the masthead of the report', () => {
  it.each([
    ['/ar/read/a-66-77', /النص الإنكليزي الرسمي/],
    ['/en/read/a-66-77', /official English text/],
  ])('links the official English: %s', async (address, name) => {
    await renderRoute(address)
    const link = await screen.findByRole('link', { name })
    expect(link.getAttribute('href')).toBe('https://undocs.org/en/A/66/77')
    expect(link.getAttribute('hreflang')).toBe('en')
  })
})

describe('the number of a paragraph that is typed', () => {
  it.each(['0x10', '1e1', 'abc'])('%s is answered in words, and moves nobody', async (typed) => {
    const { router } = await renderRoute('/en/read/a-66-77')
    const before = router.state.location.href
    await userEvent.type(document.getElementById('go-to') as HTMLInputElement, `${typed}{Enter}`)
    await screen.findByText(`“${typed}” is not a paragraph number. Type a number from 1 to 39.`)
    expect(router.state.location.href).toBe(before)
  })

  it.each(['۱۲', '¶12'])('%s goes to paragraph 12', async (typed) => {
    const { router } = await renderRoute('/en/read/a-66-77')
    await userEvent.type(document.getElementById('go-to') as HTMLInputElement, `${typed}{Enter}`)
    await waitFor(() => expect(router.state.location.hash).toBe('para_12'))
  })

  it('is taken back by Escape, and the keys are no longer the field’s', async () => {
    const { router } = await renderRoute('/en/read/a-66-77')
    const field = document.getElementById('go-to') as HTMLInputElement
    await userEvent.type(field, '12{Enter}')
    await waitFor(() => expect(router.state.location.hash).toBe('para_12'))
    await userEvent.type(field, '30{Escape}')
    expect(document.activeElement).not.toBe(field)
    await waitFor(() => expect(field.value).not.toContain('30'))
    expect(router.state.location.hash).toBe('para_12')
  })
})

it('the field for a paragraph’s number gives the focus back to where it came from', async () => {
  await renderRoute('/en/read/a-66-77')
  const link = await screen.findByRole('link', { name: /official English text/ })
  link.focus()
  await userEvent.keyboard('g')
  expect(document.activeElement?.id).toBe('go-to')
  await userEvent.keyboard('{Escape}')
  expect(document.activeElement).toBe(link)
})

describe('a part that the address names', () => {
  afterEach(() => window.history.replaceState(null, '', '/'))

  it.each([
    ['en', '#fn_99', /no “fn_99” in this text/],
    ['en', '#table_1.zzz', /no “table_1.zzz” in this text/],
    ['en', '#table_1.civil-society.zzz', /no “table_1.civil-society.zzz” in this text/],
    ['ar', '#sec_9', /باسم «.*sec_9/],
    ['en', '#para_999', /no paragraph 999/],
  ])('is said not to be there where it is not: /%s/read/a-66-77%s', async (language, fragment, words) => {
    window.history.replaceState(null, '', `/${language}/read/a-66-77${fragment}`)
    await renderRoute(`/${language}/read/a-66-77`)
    await screen.findByText(words)
  })

  it.each(['#fn_2', '#table_1', '#table_1.civil-society.total', '#para_4', '#sec_2', '#anything', ''])(
    'is not spoken of where it is there, or where nothing is named: %s',
    async (fragment) => {
      window.history.replaceState(null, '', `/en/read/a-66-77${fragment}`)
      await renderRoute('/en/read/a-66-77')
      await screen.findByRole('heading', { level: 1 })
      expect(screen.queryByText(/There is no/)).toBeNull()
    },
  )
})

describe('a language that the address covers', () => {
  const text = () => document.querySelector('article')
  const covered = () => text()?.querySelectorAll('[data-covered]').length

  it.each([
    ['/ar/read/a-66-77?cover=ar', 'ar'],
    ['/en/read/a-66-77?cover=en&text=en', 'en'],
  ])('is covered beside the other one: %s', async (address, language) => {
    await renderRoute(address)
    await waitFor(() => expect(text()?.dataset).toMatchObject({ text: 'both', cover: language }))
    await waitFor(() => expect(covered()).toBeGreaterThan(100))
    expect(text()?.querySelector('[data-covered]')?.closest('[lang]')?.getAttribute('lang')).toBe(language)
  })

  it('is no longer covered where one language alone is chosen, and the address says so', async () => {
    const { router } = await renderRoute('/en/read/a-66-77?cover=ar')
    await waitFor(() => expect(covered()).toBeGreaterThan(100))
    await userEvent.keyboard('tt')
    await waitFor(() => expect(text()?.dataset.text).toBe('en'))
    expect(covered()).toBe(0)
    expect(router.state.location.search).toEqual({ text: 'en' })
  })
})
