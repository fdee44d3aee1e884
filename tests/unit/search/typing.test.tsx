/** Typing goes before the drawing of what was found: a letter draws no hit anew until there is another answer. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { theEngine } from '../../../src/search/engine-here.ts'
import { HitItem } from '../../../src/search/hit-item.tsx'
import { renderRoute } from '../support/render-route.tsx'

vi.mock('../../../src/search/engine-here.ts', async (importOriginal) => {
  const own = await importOriginal<typeof import('../../../src/search/engine-here.ts')>()
  return { theEngine: vi.fn(own.theEngine) }
})
vi.mock('../../../src/search/hit-item.tsx', async (importOriginal) => {
  const own = await importOriginal<typeof import('../../../src/search/hit-item.tsx')>()
  return { HitItem: vi.fn(own.HitItem) }
})

beforeEach(() => {
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

const hits = () => document.querySelectorAll('[data-hit]').length

async function typesOn(box: HTMLElement, words: string): Promise<void> {
  await waitFor(() => expect(hits()).toBeGreaterThan(5))
  vi.mocked(theEngine).mockReturnValue(new Promise(() => {}))
  vi.mocked(HitItem).mockClear()
  for (let end = 4; end <= words.length; end += 1)
    fireEvent.change(box, { target: { value: words.slice(0, end) } })
  expect(HitItem).not.toHaveBeenCalled()
  expect(box).toHaveProperty('value', words)
}

it('on the page of the search', async () => {
  await renderRoute('/en/search?q=mechanism')
  await typesOn(screen.getByRole('searchbox'), 'mechanisms of cooperation')
})

it('in the box', async () => {
  const own = await vi.importActual<typeof import('../../../src/search/engine-here.ts')>(
    '../../../src/search/engine-here.ts',
  )
  vi.mocked(theEngine).mockImplementation(own.theEngine)
  await renderRoute('/en/about')
  fireEvent.keyDown(document.body, { key: '/' })
  const dialog = within(await screen.findByRole('dialog', { hidden: true }))
  const box = await dialog.findByRole('searchbox', { hidden: true })
  fireEvent.change(box, { target: { value: 'mechanism' } })
  await typesOn(box, 'mechanisms of cooperation')
})
