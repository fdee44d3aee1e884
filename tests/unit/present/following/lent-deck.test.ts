import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadDeck } from '../../../../src/present/decks/registry.ts'
import { lentDeck } from '../../../../src/present/following/lent-deck.ts'
import { lendDeck } from '../../../../src/present/following/room-server.ts'

/** What the server has, by path; what is sent to it stands there afterwards. */
let files: Map<string, string>
let asked: string[]

beforeEach(() => {
  files = new Map()
  asked = []
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string } = {}) => {
    asked.push(path)
    if (body !== undefined) {
      files.set(`${path}/${JSON.parse(body).id}`, body)
      return new Response(null, { status: 204 })
    }
    const file = files.get(path)
    return new Response(file ?? '', { status: file === undefined ? 404 : 200 })
  })
})
afterEach(() => vi.unstubAllGlobals())

const ROOM = JSON.stringify({ room: true, addresses: [] })

it('a talk of the speaker’s own comes to those who follow as it is, without its notes', async () => {
  files.set('/room.json', ROOM)
  const deck = { ...(await loadDeck('who-spoke')), id: 'own-x' }
  expect(await lendDeck(deck)).toBe(true)
  const lent = await lentDeck('own-x')
  expect(lent?.steps.map(({ title }) => title)).toEqual(deck.steps.map(({ title }) => title))
  const notes = deck.steps.map((step) => step.notes.en)
  expect(notes.filter((note) => JSON.stringify(lent).includes(note))).toEqual([])
})

it('nothing is asked of a server without a room, and nothing damaged is taken', async () => {
  files.set('/room.json', JSON.stringify({ room: false, addresses: [] }))
  expect(await lentDeck('own-x')).toBeNull()
  expect(asked).toEqual(['/room.json'])
  files.set('/room.json', ROOM)
  files.set('/room/deck/own-x', '{"id":"own-x","steps":[{"kind":"script"}]}')
  expect(await lentDeck('own-x')).toBeNull()
  expect(await lentDeck('own-y')).toBeNull()
  files.set('/room.json', '<!doctype html>')
  expect(await lentDeck('own-x')).toBeNull()
})
