import { act, render, screen, waitFor } from '@testing-library/react'
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
import { SlowLine } from '../../../../src/ui/shell/slow-line.tsx'
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
/** Whether the line is there that says that something is coming. */
const isSaid = () => screen.queryByText('Loading…') !== null
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
          <SlowLine loading={false} />
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
  // The focus follows when they have been laid out.
  await waitFor(() => expect(items[0]).toBe(document.activeElement))
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
  it('is told of when it takes longer than a fifth of a second, as is what is chosen from it', async () => {
    const waits = () => {
      let end: () => void = () => undefined
      const over = new Promise<void>((done) => {
        end = done
      })
      return { over, end: () => act(async () => end()) }
    }
    const [list, deed] = [waits(), waits()]
    const slow: ThingAction = {
      id: 'copy-link',
      isFor: () => true,
      run: () => deed.over.then(() => 'link-copied'),
    }
    const opened = open(() => list.over.then(() => [slow]))
    await waitFor(() => expect(isSaid()).toBe(true))
    await list.end()
    const { user } = await opened
    expect(isSaid()).toBe(false)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(isSaid()).toBe(true))
    await deed.end()
    await screen.findByText('The link has been copied.')
    expect(isSaid()).toBe(false)
  })
})
