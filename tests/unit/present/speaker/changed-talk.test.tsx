import { act, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { keepDeck, ownDecks, removeDeck } from '../../../../src/present/own/own-decks.ts'
import { ChangedTalk } from '../../../../src/present/speaker/changed-talk.tsx'
import { joinTalk } from '../../../../src/present/windows/join.ts'
import { renderIn } from '../../support/render-page.tsx'

const NEW = { step: 1, build: 0, blank: null, begun: null, tallies: {}, live: null }
const NOTICE = /has been changed since it was opened here/

afterEach(() => {
  for (const { id } of ownDecks()) removeDeck(id)
})

it('a speaker is told when the talk is changed in another window, and not of another talk or of none', async () => {
  const talk = { ...(await loadDeck('who-spoke')), id: 'my-talk' }
  keepDeck(talk)
  const own = joinTalk({
    id: 'a',
    deck: talk.id,
    role: 'speaker',
    talk: NEW,
    onLanguage: vi.fn(),
    onReload: vi.fn(),
  })
  await renderIn('en', <ChangedTalk deck={talk.id} own={own} />)
  act(() => void keepDeck({ ...talk, id: 'another-talk' }))
  expect(screen.queryByText(NOTICE)).toBeNull()
  act(() => void keepDeck({ ...talk, title: { ar: 'عرضي', en: 'My talk' } }))
  expect(screen.getByText(NOTICE)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Load it anew here and on the screens' })).toBeTruthy()
  act(() => void keepDeck(talk))
  expect(screen.queryByText(NOTICE)).toBeNull()
})
