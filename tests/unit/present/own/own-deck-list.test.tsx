import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { writeDeckFile } from '../../../../src/present/own/deck-file.ts'
import { keepDeck, ownDecks, removeDeck } from '../../../../src/present/own/own-decks.ts'
import { renderRoute } from '../../support/render-route.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  for (const { id } of ownDecks()) removeDeck(id)
  window.localStorage.clear()
})

/** The texts that a deck quotes are fetched first. */
const SOON = { timeout: 20_000 }

const ownList = () => screen.getByRole('region', { name: 'Your own talks' })

/** jsdom cannot read a file. */
Object.defineProperty(File.prototype, 'text', {
  configurable: true,
  value(this: File) {
    return new Promise((done) => {
      const reader = new FileReader()
      reader.onload = () => done(reader.result)
      reader.readAsText(this)
    })
  },
})

const fileOf = async () =>
  new File([writeDeckFile(await loadDeck('who-spoke'))], 'talk.json', { type: 'application/json' })

describe('decks of one’s own', () => {
  it('are opened from a file, each beside the others, and removed with a way back', async () => {
    await renderRoute('/en/present')
    const person = userEvent.setup()
    const field = screen.getByLabelText('Open a talk file…')
    await person.upload(field, await fileOf())
    await screen.findByText(/^Added: “Who spoke in 2010\?”\. Your/, {}, SOON)
    await person.upload(field, await fileOf())
    await waitFor(() => expect(ownDecks().map(({ id }) => id)).toEqual(['own-who-spoke', 'own-who-spoke-2']))
    const [first] = within(ownList()).getAllByRole('listitem')
    if (!first) throw new Error('no deck is listed')
    expect(
      within(first)
        .getByRole('link', { name: /^Open the talk/ })
        .getAttribute('href'),
    ).toBe('/en/present/own-who-spoke/1')
    await person.click(within(first).getByRole('button', { name: 'Remove' }))
    expect(ownDecks().map(({ id }) => id)).toEqual(['own-who-spoke-2'])
    await person.click(screen.getByRole('button', { name: 'Undo' }))
    expect(ownDecks().map(({ id }) => id)).toEqual(['own-who-spoke-2', 'own-who-spoke'])
  })

  it('say what cannot be opened, and leave the others alone', async () => {
    await renderRoute('/ar/present')
    const person = userEvent.setup({ applyAccept: false })
    await person.upload(screen.getByLabelText('فتح ملف عرض…'), new File(['%PDF-1.7'], 'talk.pdf'))
    await screen.findByText(/تعذرت قراءة الملف/, {}, SOON)
    expect(ownDecks()).toEqual([])
  })

  it('refuse by its size what is larger than any talk, unread', async () => {
    await renderRoute('/en/present')
    const read = vi.spyOn(File.prototype, 'text')
    await userEvent
      .setup()
      .upload(screen.getByLabelText('Open a talk file…'), new File(['x'.repeat(4_000_001)], 'talk.json'))
    await screen.findByText(/larger than a talk can be/, {}, SOON)
    expect(read).not.toHaveBeenCalled()
    expect(ownDecks()).toEqual([])
  })

  it('last as long as the page where nothing may be stored, and say so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await renderRoute('/en/present')
    await userEvent.setup().upload(screen.getByLabelText('Open a talk file…'), await fileOf())
    await screen.findByText(/does not let Masar store anything/, {}, SOON)
    expect(
      within(ownList())
        .getByRole('link', { name: /^Open the talk/ })
        .getAttribute('href'),
    ).toBe('/en/present/own-who-spoke/1')
  })

  it('leave alone what another edition has stored', async () => {
    const strange = { id: 'own-strange', version: 9 }
    window.localStorage.setItem('masar.decks', JSON.stringify([strange]))
    await renderRoute('/en/present')
    await userEvent.setup().upload(screen.getByLabelText('Open a talk file…'), await fileOf())
    await screen.findByText(/^Added/, {}, SOON)
    expect(JSON.parse(window.localStorage.getItem('masar.decks') ?? '')).toContainEqual(strange)
  })

  it('have as many steps in the list as the room will see', async () => {
    const deck = await loadDeck('who-spoke')
    const [first] = deck.steps
    if (!first) throw new Error('an empty deck')
    const unfinished = { ...first, title: { ar: '', en: '' } }
    const nowhere = { ...first, sources: ['a-66-77/para_99' as const] }
    keepDeck({ ...deck, id: 'own-half', steps: [first, unfinished, nowhere, first] })
    await renderRoute('/en/present')
    await within(ownList()).findByText(/· 2 steps$/, {}, SOON)
  })
})
