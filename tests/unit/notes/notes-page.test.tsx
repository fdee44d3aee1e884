import '../support/database.ts'
import { Blob as NodeBlob } from 'node:buffer'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadGlossary } from '../../../src/corpus/load.ts'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { fragmentOf } from '../../../src/notes/collections/collection-link.ts'
import { writeWebAnnotations } from '../../../src/notes/exchange/web-annotations.ts'
import { newAnnotation, newCollection, newItem } from '../../../src/notes/model/changes.ts'
import type { Entry } from '../../../src/notes/model/entry.ts'
import { notesHere } from '../../../src/notes/store/notes-here.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })

const keep = (...entries: readonly Entry[]) =>
  notesHere().change(Object.fromEntries(entries.map((entry) => [entry.id, () => entry])))

async function empty(): Promise<void> {
  await notesHere().open()
  const ids = notesHere()
    .get()
    .entries.map(({ id }) => id)
  await notesHere().change(Object.fromEntries(ids.map((id) => [id, () => undefined])))
}

beforeAll(() => loadWords('en', ['notes']))

describe('the page of notes', () => {
  it('says how to begin where there is nothing', async () => {
    await empty()
    await renderRoute('/en/notes')
    expect(await screen.findByText('You have no notes yet.')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Open the report' }).getAttribute('href')).toContain(
      '/en/read/a-66-77',
    )
    expect(screen.queryByRole('button', { name: 'Save everything as a file' })).toBeNull()
  })

  it('lists what there is, narrows it, stores as one writes, and takes a deletion back', async () => {
    await empty()
    await keep(
      newAnnotation('bookmark', { at: 'a-66-77/para_3' }),
      newAnnotation('note', { at: 'event/ga-res-65-141' }, 'about the mandate'),
    )
    const user = userEvent.setup()
    await renderRoute('/en/notes')
    expect((await screen.findByRole('link', { name: 'paragraph 3' })).getAttribute('href')).toBe(
      '/en/read/a-66-77#para_3',
    )
    await user.type(screen.getByLabelText('Note on paragraph 3'), 'مهم')
    await waitFor(() =>
      expect(notesHere().get().entries).toContainEqual(
        expect.objectContaining({ kind: 'note', text: 'مهم' }),
      ),
    )
    await user.click(screen.getByRole('radio', { name: 'Highlights' }))
    expect(await screen.findByText('No notes match.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await user.type(screen.getByRole('searchbox'), 'mandate')
    await waitFor(() => expect(screen.queryByRole('link', { name: 'paragraph 3' })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await user.click(await screen.findByRole('button', { name: 'Delete: Note, paragraph 3' }))
    await waitFor(() => expect(screen.queryByLabelText('Note on paragraph 3')).toBeNull())
    await user.click(screen.getByRole('button', { name: /^Delete: Note, / }))
    expect(await screen.findByText('You have no notes now. What you deleted is below.')).toBeDefined()
    for (const button of screen.getAllByRole('button', { name: 'Undo' })) await user.click(button)
    const again = await screen.findByLabelText<HTMLTextAreaElement>('Note on paragraph 3')
    expect(again.value).toBe('مهم')
  })

  it('names the places of a collection that was sent in the language of the page, before anything is kept', async () => {
    await empty()
    // jsdom's own has no stream.
    vi.stubGlobal('Blob', NodeBlob)
    const [term] = await loadGlossary()
    if (!term) throw new Error('no terms')
    const link = await fragmentOf(
      newCollection('ورشتي «الأولى»', [
        newItem({ at: 'event/ga-res-65-141', name: 'قرار' }),
        newItem({ at: term.locator, name: term.ar.term }),
      ]),
    )
    window.location.hash = link ?? ''
    await renderRoute('/en/notes')
    const section = await screen.findByRole('region', { name: /: \u2068ورشتي «الأولى»\u2069/ })
    await within(section).findByRole('link', { name: 'General Assembly resolution 65/141' })
    await within(section).findByRole('link', { name: term.en.term })
    window.location.hash = ''
    vi.unstubAllGlobals()
  })

  it('reorders a collection by buttons that say where a place now is, and takes a removal back', async () => {
    await empty()
    await keep(
      newCollection('Mine', [newItem({ at: 'a-66-77/para_1' }), newItem({ at: 'a-66-77/para_2' }, 'words')]),
    )
    const user = userEvent.setup()
    await renderRoute('/en/notes')
    const section = await screen.findByRole('region', { name: 'Mine' })
    const order = () =>
      within(section)
        .getAllByRole('link', { name: /paragraph/ })
        .map(({ textContent }) => textContent)
    await user.click(within(section).getByRole('button', { name: 'Move up: paragraph 2' }))
    await waitFor(() => expect(order()).toEqual(['paragraph 2', 'paragraph 1']))
    expect(within(section).getByText('paragraph 2: now 1 of 2')).toBeDefined()
    await user.click(within(section).getByRole('button', { name: 'Remove from the collection: paragraph 2' }))
    await waitFor(() => expect(order()).toEqual(['paragraph 1']))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(order()).toEqual(['paragraph 2', 'paragraph 1']))
    await user.click(within(section).getByRole('button', { name: 'Turn it into a talk' }))
    expect(await within(section).findByText(/The talk has been made/, {}, { timeout: 30_000 })).toBeDefined()
  })

  it('shows what a file would add before anything is added, and refuses what is none of ours', async () => {
    await empty()
    await keep(newAnnotation('note', { at: 'a-66-77/para_3' }, 'mine'))
    const user = userEvent.setup()
    await renderRoute('/en/notes')
    const field = await screen.findByLabelText('Open a file of notes…')
    await user.upload(field, new File(['{"masar":"deck"}'], 'talk.json', { type: 'application/json' }))
    expect(await screen.findByText('The file holds no notes of Masar. Nothing was changed.')).toBeDefined()
    const theirs = newAnnotation('note', { at: 'a-66-77/para_7' }, 'theirs')
    const file = writeWebAnnotations([...notesHere().get().entries, theirs], () => 'https://example.org/')
    await user.upload(field, new File([file], 'notes.jsonld', { type: 'application/ld+json' }))
    expect(await screen.findByText('1 entry is new.')).toBeDefined()
    expect(screen.getByText('1 entry is here already.')).toBeDefined()
    expect(notesHere().get().entries).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Add them' }))
    expect(await screen.findByText('1 entry was added.')).toBeDefined()
    await waitFor(() => expect(notesHere().get().entries).toHaveLength(2))
  })

  it('says which place of the address is none, and shows all there is', async () => {
    await empty()
    await keep(newAnnotation('bookmark', { at: 'a-66-77/para_3' }))
    await renderRoute('/en/notes?in=nowhere')
    expect(await screen.findByRole('link', { name: 'paragraph 3' })).toBeDefined()
    expect(screen.getByText(/“nowhere” is not a choice here/)).toBeDefined()
  })
})
