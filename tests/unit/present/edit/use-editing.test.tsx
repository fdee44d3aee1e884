import { renderHook } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, it } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { useEditing } from '../../../../src/present/edit/use-editing.ts'
import { keepDeck, ownDraft } from '../../../../src/present/own/own-decks.ts'

it('follows what another window has changed between the drawing of the page and its listening', async () => {
  keepDeck({ ...(await loadDeck('who-spoke')), id: 'own-mine' })
  const draft = ownDraft('own-mine')
  if (!draft) throw new Error('the talk is not kept')
  const { result } = renderHook(() => {
    // Before the effects in which a page begins to listen.
    useLayoutEffect(() => {
      const [stored] = JSON.parse(window.localStorage.getItem('masar.decks') ?? '[]')
      const changed = [{ ...stored, title: { ...stored.title, en: 'Changed elsewhere' } }]
      window.localStorage.setItem('masar.decks', JSON.stringify(changed))
    }, [])
    return useEditing(draft, 1)
  })
  expect(result.current.keeping).toBe('followed')
  expect(result.current.state.talk.title.en).toBe('Changed elsewhere')
})
