import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/ui/settings/settings.ts'
import { SettingsForm } from '../../../src/ui/settings/settings-form.tsx'
import { changeSettings } from '../../../src/ui/settings/settings-store.ts'
import { STORAGE_KEYS } from '../../../src/ui/storage.ts'
import { renderIn } from '../support/render-page.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  act(() => changeSettings(DEFAULT_SETTINGS))
})

describe('the reading settings', () => {
  it('take effect on the page at once and are kept for next time', async () => {
    await renderIn('en', <SettingsForm />)
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Projector' }))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'xxl' })
    expect(parseSettings(localStorage.getItem(STORAGE_KEYS.settings))).toMatchObject({
      theme: 'dark',
      textSize: 'xxl',
    })
  })

  it('take effect even where nothing can be stored, and say that they will not last', async () => {
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await renderIn('ar', <SettingsForm />)
    expect(screen.queryByText(/لا يخزّن هذا المتصفح/)).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'داكن' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    screen.getByText(/لا يخزّن هذا المتصفح/)
    setItem.mockRestore()
    await userEvent.click(screen.getByRole('radio', { name: 'فاتح' }))
    expect(screen.queryByText(/لا يخزّن هذا المتصفح/)).toBeNull()
  })

  it('go back to the defaults in one press', async () => {
    await renderIn('en', <SettingsForm />)
    await userEvent.click(screen.getByRole('radio', { name: 'Long' }))
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }))
    expect(document.documentElement.dataset.measure).toBe('normal')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Same as system' }).checked).toBe(true)
  })
})
