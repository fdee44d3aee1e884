import english from 'virtual:masar/english/a-66-77'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MissingDataError } from '../../../../src/corpus/fetch-data.ts'
import { loadEnglish } from '../../../../src/corpus/load.ts'
import { DEFAULT_SETTINGS } from '../../../../src/ui/settings/settings.ts'
import { changeSettings } from '../../../../src/ui/settings/settings-store.ts'
import { renderRoute } from '../../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })

vi.mock('../../../../src/corpus/load.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/corpus/load.ts')>()),
  loadEnglish: vi.fn(),
}))

const doesNotCome = () => vi.mocked(loadEnglish).mockRejectedValue(new MissingDataError('it did not come'))
const comes = () => vi.mocked(loadEnglish).mockResolvedValue(english)

const side = (language: string) => document.querySelector(`#para_1 > p[lang="${language}"]`)

afterEach(() => {
  act(() => changeSettings(DEFAULT_SETTINGS))
  vi.mocked(loadEnglish).mockReset()
})

describe('English that does not come', () => {
  it.each([
    ['ar', 'تعذر تحميل النص الإنكليزي', 'إعادة المحاولة'],
    ['en', 'The English could not be loaded', 'Try again'],
  ])('is told in %s, the Arabic stands, and a press asks again', async (language, message, again) => {
    doesNotCome()
    await renderRoute(`/${language}/read/a-66-77?text=both`)
    expect(await screen.findByText(message, { exact: false })).toBeTruthy()
    expect(side('ar')?.textContent).toContain('إدارة الإنترنت')
    expect(document.querySelector('article')?.dataset.text).toBe('ar')
    const asked = vi.mocked(loadEnglish).mock.calls.length
    // Once more in vain: it says so still.
    fireEvent.click(screen.getByRole('button', { name: again }))
    await waitFor(() => expect(loadEnglish).toHaveBeenCalledTimes(asked + 1))
    expect(screen.getByText(message, { exact: false })).toBeTruthy()
    comes()
    fireEvent.click(screen.getByRole('button', { name: again }))
    await waitFor(() => expect(side('en')?.textContent).toMatch(/Internet governance/i))
    expect(screen.queryByText(message, { exact: false })).toBeNull()
  })

  it('is fetched when it is first to be shown, and not before', async () => {
    comes()
    await renderRoute('/ar/read/a-66-77')
    expect(loadEnglish).not.toHaveBeenCalled()
    fireEvent.keyDown(window, { key: 't', code: 'KeyT' })
    await waitFor(() => expect(side('en')).not.toBeNull())
    fireEvent.keyDown(window, { key: 't', code: 'KeyT' })
    await waitFor(() => expect(document.querySelector('article')?.dataset.text).toBe('interleaved'))
    expect(loadEnglish).toHaveBeenCalledTimes(1)
  })
})
