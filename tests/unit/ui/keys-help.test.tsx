import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { stubResizeObserver } from '../support/no-resizing.ts'
import { renderRoute } from '../support/render-route.tsx'

describe('the list of keys', () => {
  beforeAll(() => {
    stubResizeObserver()
    // jsdom has no dialogs of its own.
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
  })
  afterEach(cleanup)

  it.each([
    ['/en/about', false],
    ['/en/read/a-66-77', true],
  ])('opens on %s with the keys that it has', async (address, reads) => {
    const user = userEvent.setup()
    await renderRoute(address)
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }))
    expect(dialog.getByText('search everything')).toBeTruthy()
    expect(dialog.queryByText('next paragraph') !== null).toBe(reads)
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})
