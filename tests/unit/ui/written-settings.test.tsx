import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/ui/settings/settings.ts'
import { changeSettings, useSettings, writtenSettings } from '../../../src/ui/settings/settings-store.ts'

describe('what a page was written with', () => {
  it('is the very thing that is stored, where that says the same: nothing is rendered twice', () => {
    const { result } = renderHook(() => useSettings())
    expect(writtenSettings('latn')).toBe(result.current)
  })

  it('stays what it was where another choice is stored', () => {
    changeSettings({ text: 'both' })
    expect(writtenSettings('latn')).toEqual(DEFAULT_SETTINGS)
    changeSettings(DEFAULT_SETTINGS)
  })
})
