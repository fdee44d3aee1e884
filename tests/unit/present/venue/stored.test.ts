import * as v from 'valibot'
import { expect, it } from 'vitest'
import { deckSchema } from '../../../../src/present/deck/schema.ts'
import { deck as written } from '../../../../src/present/decks/who-spoke.ts'
import { foundOf, wantedFor } from '../../../../src/present/venue/stored.ts'

const deck = v.parse(deckSchema, written)
const publicPath = (path: string) => `/masar${path}`
const site = { publicPath, fonts: ['/masar/assets/a.woff2', '/masar/assets/b.woff2'], isOwn: false }

it('asks for every step in both languages, on the stage and before the speaker', () => {
  const { ar, en } = wantedFor(deck, site)
  expect(ar).toHaveLength(2 * deck.steps.length)
  expect(ar).toContain('/masar/ar/present/who-spoke/11')
  expect(en).toContain('/masar/en/speaker/who-spoke/1')
})

it('asks for the page that is drawn by the app alone where a deck has no pages', () => {
  expect(wantedFor(deck, { ...site, isOwn: true }).ar).toEqual(['/masar/ar/shell.html'])
})

it('counts of each item what is there', () => {
  const found = foundOf(wantedFor(deck, site), new Set(['/masar/assets/a.woff2', '/masar/en']))
  expect(found.find(({ item }) => item === 'fonts')).toEqual({ item: 'fonts', needs: 2, has: 1 })
  expect(found.find(({ item }) => item === 'pages')).toMatchObject({ has: 1 })
  expect(found.find(({ item }) => item === 'ar')).toMatchObject({ has: 0 })
})
