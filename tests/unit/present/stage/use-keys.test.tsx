import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Action } from '../../../../src/present/stage/keys.ts'
import { useKeys } from '../../../../src/present/stage/use-keys.ts'
import { LanguageProvider } from '../../../../src/ui/language-context.tsx'

function Stage({ act, goTo }: { readonly act: (action: Action) => boolean; readonly goTo: () => void }) {
  useKeys(act, goTo)
  return (
    <>
      <button type="button">One more hand</button>
      <a href="#other" target="_self">
        Another screen
      </a>
      <label>
        <input type="radio" name="language" /> Arabic
      </label>
      <input aria-label="Hands" />
    </>
  )
}

function opened() {
  const done: string[] = []
  const act = vi.fn((action: Action) => done.push(action) > 0)
  render(
    <LanguageProvider value="ar">
      <Stage act={act} goTo={() => done.push('go')} />
    </LanguageProvider>,
  )
  return { person: userEvent.setup(), done }
}

it('what was pressed by hand does not keep the keys: Space, Enter and the arrows lead on', async () => {
  const { person, done } = opened()
  for (const pressed of [screen.getByRole('button'), screen.getByRole('link'), screen.getByText('Arabic')]) {
    await person.click(pressed)
    await waitFor(() => expect(document.activeElement).toBe(document.body))
    await person.keyboard(' {Enter}{ArrowLeft}5{Enter}')
    expect(done.splice(0)).toEqual(['next', 'next', 'next', 'go'])
  }
})

it('what was reached by keys keeps its own, and a clicker turns pages while hands are typed', async () => {
  const { person, done } = opened()
  await person.tab()
  await person.keyboard(' {Enter}')
  expect(done).toEqual([])
  await person.click(screen.getByLabelText('Hands'))
  await person.keyboard('12 {ArrowLeft}')
  expect(done).toEqual([])
  await person.keyboard('{PageDown}{PageUp}')
  expect(done).toEqual(['next', 'previous'])
})

it('a dialog keeps the keys of the stage, and the key that opened it closes it', async () => {
  const { person, done } = opened()
  render(
    <dialog open data-opened-by="overview">
      All steps
    </dialog>,
  )
  const dialog = screen.getByRole('dialog')
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('no dialog')
  dialog.close = () => {
    dialog.open = false
  }
  // jsdom knows no modal dialogs.
  const modal = vi.spyOn(document, 'querySelector').mockImplementation(() => (dialog.open ? dialog : null))
  await person.keyboard('b?{ArrowLeft}')
  expect([done, dialog.open]).toEqual([[], true])
  // Held down, as when it has just opened it.
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', repeat: true }))
  expect(dialog.open).toBe(true)
  await person.keyboard('o')
  expect([done, dialog.open]).toEqual([[], false])
  await person.keyboard('o')
  expect(done).toEqual(['overview'])
  modal.mockRestore()
})
