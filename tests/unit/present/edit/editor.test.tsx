import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { keepDeck, ownDecks, ownDraft, removeDeck } from '../../../../src/present/own/own-decks.ts'
import { renderRoute } from '../../support/render-route.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  for (const { id } of ownDecks()) removeDeck(id)
  window.localStorage.clear()
})

/** The editor and what its steps draw on are fetched first. */
const SOON = { timeout: 30_000 }

async function openOwn(id = 'own-mine', more = '') {
  keepDeck({ ...(await loadDeck('who-spoke')), id })
  await renderRoute(`/en/present/edit?talk=${id}${more}`)
  await screen.findByRole('list', { name: 'Steps' }, SOON)
}

const titleField = () =>
  within(screen.getByRole('group', { name: 'Title of the step' })).getByLabelText<HTMLTextAreaElement>(
    'English',
  )
const titles = () =>
  [...screen.getByRole('list', { name: 'Steps' }).querySelectorAll('[data-choose]')].map(
    (button) => button.textContent,
  )

/** As another window writes it: that window's own modules know nothing of this one's. */
function changeElsewhere(title: string) {
  const [stored] = JSON.parse(window.localStorage.getItem('masar.decks') ?? '[]')
  const changed = JSON.stringify([{ ...stored, title: { ...stored.title, en: title } }])
  window.localStorage.setItem('masar.decks', changed)
}

const tellOfIt = () => window.dispatchEvent(new StorageEvent('storage', { key: 'masar.decks' }))

describe('the editor of a talk', () => {
  it('makes a talk from nothing, keeps it at every change, and undoes and redoes all of it', async () => {
    await renderRoute('/en/present/edit')
    const person = userEvent.setup()
    await person.click(screen.getByRole('button', { name: 'A new, empty talk' }))
    await screen.findByRole('list', { name: 'Steps' }, SOON)
    // What is typed into stays open.
    const ofTalk = within(screen.getByRole('group', { name: 'Title of the talk' })).getByLabelText('English')
    await person.type(ofTalk, 'Mine')
    expect(ofTalk.closest('details')?.open).toBe(true)
    await person.keyboard('{Control>}z{/Control}')
    // At once: letters that come slowly, as on a busy machine, are undone one by one.
    const fill = async (text: string) => {
      await person.click(titleField())
      await person.paste(text)
    }
    await fill('First')
    expect(ownDraft('own-talk')?.steps[0]?.title.en).toBe('First')
    // What is missing leads to its field.
    await person.click(screen.getByRole('button', { name: 'no Arabic yet: title' }))
    expect(document.activeElement?.getAttribute('lang')).toBe('ar')
    expect(document.activeElement?.getAttribute('dir')).toBe('rtl')
    await person.selectOptions(screen.getByLabelText('What it shows'), 'Lines of your own')
    await person.click(screen.getByRole('button', { name: 'Add a step' }))
    expect(document.activeElement).toBe(titleField())
    await fill('Second')
    const moved = screen.getByRole('button', { name: /Second/ })
    moved.focus()
    await person.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(titles()[0]).toContain('Second')
    await screen.findByText('Second: now step 1 of 2.', {}, SOON)
    for (let times = 0; times < 4; times++) await person.keyboard('{Control>}z{/Control}')
    expect(ownDraft('own-talk')?.steps).toHaveLength(1)
    expect(ownDraft('own-talk')?.steps[0]?.title.en).toBe('')
    for (let times = 0; times < 4; times++) await person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(ownDraft('own-talk')?.steps.map(({ title }) => title.en)).toEqual(['Second', 'First'])
  }, 180_000)

  it('says how many steps the room will see, and under which number each', async () => {
    const deck = await loadDeck('who-spoke')
    const [first] = deck.steps
    if (!first) throw new Error('an empty deck')
    const nowhere = { ...first, sources: ['a-66-77/para_99' as const] }
    keepDeck({ ...deck, id: 'own-half', steps: [first, nowhere, first] })
    await renderRoute('/en/present/edit?talk=own-half')
    await screen.findByText(/^2 steps · .* · One step is not shown yet$/, {}, SOON)
    expect(titles().map((title) => title?.split(' · ')[1])).toEqual([
      undefined,
      'not shown yet',
      'step 2 on the screen',
    ])
    const preview = within(screen.getByRole('region', { name: 'As the room sees it' }))
    expect(preview.getByText('1 / 2')).toBeTruthy()
  })

  it('names a step of the address that is none', async () => {
    await openOwn('own-mine', '&step=third')
    expect(await screen.findByText(/“third” is not a choice here/)).toBeTruthy()
  })

  it('shows what another window does, and overwrites nothing of it unasked', async () => {
    await openOwn()
    const person = userEvent.setup()
    changeElsewhere('Changed elsewhere')
    tellOfIt()
    await screen.findByText(/Another window has changed this talk; this one shows it/, {}, SOON)
    expect(screen.getByDisplayValue('Changed elsewhere')).toBeTruthy()
    // This time nobody has told this window.
    changeElsewhere('Changed again')
    await person.type(titleField(), '!')
    await screen.findByText(/at the same time/, {}, SOON)
    expect(ownDraft('own-mine')?.title.en).toBe('Changed again')
    await person.click(screen.getByRole('button', { name: 'Both: this one as a separate talk' }))
    expect(ownDecks().map(({ title }) => title.en)).toEqual(['Changed again', 'Changed elsewhere'])
    expect(ownDraft('own-mine-2')?.steps[0]?.title.en).toBe('Who spoke in 2010?!')
  }, 180_000)

  it('says when nothing is stored, and offers the file; a talk that was removed comes back', async () => {
    await openOwn()
    const person = userEvent.setup()
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await person.type(titleField(), '!')
    const notice = (await screen.findByText(/does not let Masar store anything/, {}, SOON)).closest(
      '[role=status]',
    )
    if (!(notice instanceof HTMLElement)) throw new Error('not told as a status')
    expect(within(notice).getByRole('button', { name: 'Save as a file' })).toBeTruthy()
    refused.mockRestore()
    await person.click(screen.getByRole('button', { name: 'Remove this talk' }))
    await screen.findByText('Removed: Who spoke in 2010?.', {}, SOON)
    expect(ownDecks()).toEqual([])
    await person.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(titles()[0]).toContain('Who spoke in 2010?!'), SOON)
    expect(ownDecks()).toHaveLength(1)
  }, 180_000)
})
