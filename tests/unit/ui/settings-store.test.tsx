import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/ui/settings/settings.ts'
import { changeSettings, useSettings } from '../../../src/ui/settings/settings-store.ts'
import { STORAGE_KEYS } from '../../../src/ui/storage.ts'

function Theme() {
  return <p>{useSettings().theme}</p>
}

/** What another tab does; this one hears of it only where the browser says so. */
const storeElsewhere = (settings: Readonly<Record<string, string>>) =>
  localStorage.setItem(STORAGE_KEYS.settings, JSON.stringify(settings))

afterEach(() => act(() => changeSettings(DEFAULT_SETTINGS)))

describe('settings changed in another tab', () => {
  it.each(['pageshow', 'focus', 'visibilitychange'])('are here at the next %s, heard of or not', (event) => {
    render(<Theme />)
    storeElsewhere({ theme: 'dark' })
    const target = event === 'visibilitychange' ? document : window
    act(() => void target.dispatchEvent(new Event(event)))
    expect(screen.getByText('dark')).toBeTruthy()
    expect(document.documentElement.dataset.theme).toBe('dark')
  })

  it('are the defaults again when everything stored is deleted', () => {
    act(() => changeSettings({ theme: 'dark' }))
    render(<Theme />)
    localStorage.clear()
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })))
    expect(screen.getByText('system')).toBeTruthy()
  })

  it('are kept when one is changed here before this tab has heard of them', () => {
    render(<Theme />)
    storeElsewhere({ theme: 'dark' })
    act(() => changeSettings({ textSize: 'l' }))
    expect(JSON.parse(localStorage.getItem(STORAGE_KEYS.settings) ?? '')).toMatchObject({
      theme: 'dark',
      textSize: 'l',
    })
  })
})
