import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadWords } from '../../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../../src/i18n/use-translation.ts'
import { ActionsButton } from '../../../../src/place/actions/actions-button.tsx'
import { ActionListContext, ThingActions } from '../../../../src/place/actions/actions-context.tsx'
import type { Target } from '../../../../src/place/actions/target.ts'
import type { ThingAction } from '../../../../src/place/actions/thing-action.ts'
import { LanguageProvider } from '../../../../src/ui/language-context.tsx'
import { stubResizeObserver } from '../../support/no-resizing.ts'

const done: Target[] = []

const ACTIONS: readonly ThingAction[] = [
  { id: 'copy-words', isFor: ({ kind }) => kind === 'part', run: async () => 'failed' },
  {
    id: 'copy-link',
    isFor: async () => true,
    run: async (target) => {
      done.push(target)
      return 'link-copied'
    },
  },
  {
    id: 'cite',
    isFor: () => true,
    namespaces: ['quote'],
    panel: async () => ({ default: ({ target }) => <p>to cite: {target.name}</p> }),
  },
]
const load = async () => ACTIONS
const NOT_ALL: ThingAction = {
  id: 'bookmark',
  isFor: () => true,
  run: async () => ({
    id: 'bookmark',
    isFor: () => true,
    namespaces: ['notes'],
    panel: async () => ({ default: () => <p>it is not stored</p> }),
  }),
}

async function open(list = load) {
  await loadWords('en')
  render(
    <LanguageProvider value="en">
      <TranslatorContext value={translatorFor('en', 'latn')}>
        <ActionListContext value={list}>
          <ThingActions>
            <ActionsButton locator="event/tunis" name="Tunis" view={() => '/en/timeline?event=tunis'} />
          </ThingActions>
        </ActionListContext>
      </TranslatorContext>
    </LanguageProvider>,
  )
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Options: Tunis' })
  await user.click(button)
  const items = await screen.findAllByRole('menuitem', { hidden: true })
  return { user, button, items }
}

describe('the menu of a thing', () => {
  beforeAll(() => {
    // What jsdom lacks of popovers, dialogs and layout.
    HTMLElement.prototype.showPopover = () => undefined
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
    stubResizeObserver()
  })

  it('shows what can be done with it, in order, and goes round by the arrows', async () => {
    const { user, button, items } = await open()
    expect(items.map((item) => item.textContent)).toEqual(['Copy the link', 'Cite…'])
    expect(items[0]).toBe(document.activeElement)
    await user.keyboard('{ArrowDown}')
    expect(items[1]).toBe(document.activeElement)
    await user.keyboard('{ArrowDown}')
    expect(items[0]).toBe(document.activeElement)
    await user.keyboard('{Escape}')
    expect(button).toBe(document.activeElement)
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull()
  })

  it('does what is chosen, says so, and gives the focus back', async () => {
    const { user, button } = await open()
    await user.keyboard('{Enter}')
    await screen.findByText('The link has been copied.')
    expect(done.at(-1)).toEqual({
      kind: 'event',
      locator: 'event/tunis',
      name: 'Tunis',
      view: '/en/timeline?event=tunis',
      selection: null,
    })
    expect(button).toBe(document.activeElement)
    await act(() => user.keyboard('x'))
    expect(screen.queryByText('The link has been copied.')).toBeNull()
  })

  it('opens the panel of an action in a dialog of its name', async () => {
    const { user, items } = await open()
    if (items[1]) await user.click(items[1])
    expect(await screen.findByText('to cite: Tunis')).toBeTruthy()
    expect(screen.getByRole('dialog', { name: 'Cite…' })).toBeTruthy()
  })

  it('opens a panel where what was to be done at once was not done whole', async () => {
    const { user } = await open(async () => [NOT_ALL])
    await user.keyboard('{Enter}')
    expect(await screen.findByText('it is not stored')).toBeTruthy()
    expect(screen.getByRole('dialog', { name: 'Bookmark' })).toBeTruthy()
  })
})
