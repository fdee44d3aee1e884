import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { OpenDialog } from '../../../src/ui/controls/open-dialog.tsx'
import { useDialogWhenAsked } from '../../../src/ui/dialog-when-asked.tsx'
import { loadAnew } from '../../../src/ui/shell/load-anew.ts'
import { MissedNotice } from '../../../src/ui/shell/missed-notice.tsx'
import { SlowLine } from '../../../src/ui/shell/slow-line.tsx'
import type { FetchedPart } from '../../../src/ui/use-when-asked.ts'
import { renderIn } from '../support/render-page.tsx'

vi.mock(import('../../../src/ui/shell/load-anew.ts'), async (original) => ({
  ...(await original()),
  loadAnew: vi.fn(),
}))

type Part = FetchedPart<{ readonly onClose: () => void }>
type Content = ComponentType<{ readonly onClose: () => void }>

beforeAll(() => {
  // jsdom has no dialogs of its own.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
})
beforeEach(() => vi.mocked(loadAnew).mockReset())

const Kept: Content = ({ onClose }) => (
  <OpenDialog title="Kept" onClose={onClose}>
    inside
  </OpenDialog>
)

function Opener({ part }: { readonly part: Part }) {
  const { open, dialog } = useDialogWhenAsked(part)
  return (
    <>
      <button type="button" onClick={open}>
        open
      </button>
      {dialog}
    </>
  )
}

const isOpen = () => document.querySelector('dialog')?.open ?? false

describe('a dialog that comes when it is asked for', () => {
  it('is not fetched before, and opens once it is there, however often it was asked for meanwhile', async () => {
    let come: (part: { readonly default: Content }) => void = () => undefined
    const coming = new Promise<{ readonly default: Content }>((resolve) => {
      come = resolve
    })
    const fetch = vi.fn(() => coming)
    await renderIn('en', <Opener part={{ fetch, words: [] }} />)
    expect(fetch).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button'))
    await userEvent.click(screen.getByRole('button'))
    expect(isOpen()).toBe(false)
    await act(async () => come({ default: Kept }))
    expect(isOpen()).toBe(true)
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is told of when it takes longer than a fifth of a second, until it comes', async () => {
    let come: (part: { readonly default: Content }) => void = () => undefined
    const coming = new Promise<{ readonly default: Content }>((resolve) => {
      come = resolve
    })
    await renderIn(
      'en',
      <>
        <Opener part={{ fetch: () => coming, words: [] }} />
        <SlowLine loading={false} />
      </>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Loading/))
    await act(async () => come({ default: Kept }))
    expect(isOpen()).toBe(true)
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe('')
  })

  it('opens again after it was closed', async () => {
    await renderIn('en', <Opener part={{ fetch: async () => ({ default: Kept }), words: [] }} />)
    for (const _ of [1, 2]) {
      await userEvent.click(screen.getByRole('button', { name: 'open' }))
      await waitFor(() => expect(isOpen()).toBe(true))
      act(() => void document.querySelector('dialog')?.dispatchEvent(new Event('close')))
      expect(isOpen()).toBe(false)
    }
  })

  it('says that the site cannot be reached, where it does not come', async () => {
    vi.mocked(loadAnew).mockResolvedValue('unreachable')
    await renderIn(
      'en',
      <>
        <Opener part={{ fetch: () => Promise.reject(new Error('gone')), words: [] }} />
        <MissedNotice />
      </>,
    )
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/reach/))
    expect(loadAnew).toHaveBeenCalledWith({ isAsked: true })
  })
})
