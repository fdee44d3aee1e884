/** The talks that a person has made or opened: kept in this browser, the same in all its windows, finished or not. */
import * as v from 'valibot'
import { readStored, STORAGE_KEYS, store } from '../../ui/storage.ts'
import { shownOf } from '../deck/draft.ts'
import { type Deck, type Draft, draftSchema } from '../deck/schema.ts'

const list = v.array(v.unknown())
const named = v.object({ id: v.string() })

/** What is stored, also what this edition of Masar does not understand: it is another one's and stays. */
function readAll(): unknown[] {
  try {
    return v.parse(list, JSON.parse(present() || '[]'))
  } catch {
    return []
  }
}

/** What would be stored, in a browser that stores nothing: it lasts as long as the page. */
let unstored: string | null = null
const present = (): string => unstored ?? readStored(STORAGE_KEYS.decks) ?? ''

const isOf = (entry: unknown, id: string): boolean => v.is(named, entry) && entry.id === id

let read = ''
let decks: readonly Draft[] = []
const listeners = new Set<() => void>()

/** The same list as long as nothing has changed. */
export function ownDecks(): readonly Draft[] {
  const stored = present()
  if (stored !== read) {
    read = stored
    decks = readAll().flatMap((entry) => {
      const deck = v.safeParse(draftSchema, entry)
      return deck.success ? [deck.output] : []
    })
  }
  return decks
}

/** None while pages are written: they are the same for everybody. */
export const ownDraft = (id: string): Draft | undefined => ownDecks().find((deck) => deck.id === id)

/** What can be given of it. */
export function ownDeck(id: string): Deck | undefined {
  const draft = ownDraft(id)
  return draft && shownOf(draft)?.deck
}

function write(entries: readonly unknown[]): boolean {
  const text = JSON.stringify(entries)
  const isKept = store(STORAGE_KEYS.decks, text)
  unstored = isKept ? null : text
  for (const listener of listeners) listener()
  return isKept
}

/** Keeps a deck, in the place of the one with its id; false where it is gone with the page, as the browser stores nothing. */
export function keepDeck(deck: Draft): boolean {
  const entries = readAll()
  const at = entries.findIndex((entry) => isOf(entry, deck.id))
  return write(at < 0 ? [...entries, deck] : entries.with(at, deck))
}

/** A talk as it is kept, to be compared; null for one that is not there. */
export function keptText(id: string): string | null {
  const entry = readAll().find((own) => isOf(own, id))
  return entry === undefined ? null : JSON.stringify(entry)
}

export const removeDeck = (id: string): boolean => write(readAll().filter((entry) => !isOf(entry, id)))

/** Also of what another window changes. */
export function watchOwnDecks(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORAGE_KEYS.decks || key === null) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}
