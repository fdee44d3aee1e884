/** A browser that allows no database: jsdom has none. */
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../src/i18n/use-translation.ts'
import { mark } from '../../../src/notes/actions/mark.ts'
import NotePanel from '../../../src/notes/actions/note-panel.tsx'
import { notesHere } from '../../../src/notes/store/notes-here.ts'
import type { Target } from '../../../src/place/actions/target.ts'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'

const PARAGRAPH: Target = {
  kind: 'part',
  locator: 'a-66-77/para_12',
  name: 'paragraph 12',
  view: '/en/read/a-66-77#para_12',
  selection: null,
}

describe('where the browser stores nothing', () => {
  beforeAll(() => loadWords('en', ['notes', 'actions']))

  it('a mark is kept in the page, and its panel says so, offers the file, and promises nothing', async () => {
    expect(await mark(PARAGRAPH)).toBeNull()
    expect(notesHere().get()).toMatchObject({ trouble: 'forbidden', entries: [{ kind: 'bookmark' }] })
    const routeTree = createRootRoute({
      component: () => <NotePanel target={PARAGRAPH} onClose={() => undefined} />,
    })
    const router = createRouter({ routeTree, history: createMemoryHistory() })
    render(
      <LanguageProvider value="en">
        <TranslatorContext value={translatorFor('en', 'latn')}>
          <RouterProvider router={router as never} />
        </TranslatorContext>
      </LanguageProvider>,
    )
    expect((await screen.findByRole('alert')).textContent).toContain('does not let Masar store anything')
    expect(screen.getByRole('button', { name: 'Save everything as a file' })).toBeTruthy()
    expect(screen.queryByText(/Everything is stored/)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note on paragraph 12' }))
  })
})
