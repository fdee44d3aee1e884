import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  broughtBack,
  deleted,
  moved,
  newAnnotation,
  newCollection,
  newItem,
  withItem,
  withoutItem,
  withText,
} from '../../../src/notes/model/changes.ts'
import type { Annotation, Collection, Entry } from '../../../src/notes/model/entry.ts'
import { DATABASE, type Migration, openDatabase } from '../../../src/notes/store/database.ts'
import { type Change, keptIn, notesStore, type Wire } from '../../../src/notes/store/notes-store.ts'
import { eventually } from '../support/eventually.ts'

/** Windows of one browser: what one says all others hear. */
function air() {
  const ears = new Set<{ owner: object; hear: (message: unknown) => void }>()
  return (): Wire => {
    const owner = {}
    return {
      send: (message) => {
        for (const ear of ears) if (ear.owner !== owner) ear.hear(structuredClone(message))
      },
      listen: (hear) => void ears.add({ owner, hear }),
    }
  }
}

const place = { at: 'a-66-77/para_12' as const }
const put =
  (entry: Entry): Change =>
  () =>
    entry

async function windowOf(
  wire: Wire | null = null,
  connect = (onGone: (removed: boolean) => void) => openDatabase({ onGone }),
) {
  const store = notesStore({ connect, wire, now: Date.now, persist: () => undefined })
  await store.open()
  return store
}

const texts = (entries: readonly Entry[]) =>
  entries.map((entry) => (entry.type === 'annotation' ? entry.text : entry.title))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('a note', () => {
  it('is there when its page is opened again, all hundred thousand characters of it', async () => {
    const note = newAnnotation('note', place, 'نص '.repeat(33_333))
    expect(await (await windowOf()).change({ [note.id]: put(note) })).toBe(true)
    expect(keptIn((await windowOf()).get())).toEqual([note])
  })

  it('is seen by another window at once, changed and deleted too', async () => {
    const wire = air()
    const [one, other] = [await windowOf(wire()), await windowOf(wire())]
    const note = newAnnotation('note', place, 'first')
    await one.change({ [note.id]: put(note) })
    await eventually(() => expect(texts(keptIn(other.get()))).toEqual(['first']))
    await other.change({ [note.id]: (present) => withText(present as Annotation, 'second') })
    await eventually(() => expect(texts(keptIn(one.get()))).toEqual(['second']))
    await one.change({ [note.id]: (present) => present && deleted(present) })
    await eventually(() => expect(keptIn(other.get())).toEqual([]))
    await other.change({ [note.id]: (present) => present && broughtBack(present) })
    await eventually(() => expect(texts(keptIn(one.get()))).toEqual(['second']))
  })

  it('that was deleted can be brought back after a reload, and is gone after thirty days', async () => {
    const note = newAnnotation('note', place, 'kept')
    const store = await windowOf()
    await store.change({ [note.id]: put(deleted(note)) })
    const again = await windowOf()
    expect(keptIn(again.get())).toEqual([])
    await again.change({ [note.id]: (present) => present && broughtBack(present) })
    expect(texts(keptIn((await windowOf()).get()))).toEqual(['kept'])
    const old = { ...note, deleted: new Date(Date.now() - 31 * 86_400_000).toISOString() }
    await again.change({ [note.id]: put(old) })
    expect((await windowOf()).get().entries).toEqual([])
    expect((await windowOf()).get().entries).toEqual([])
  })
})

describe('two windows that change one collection at the same time', () => {
  it('lose nothing of each other, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (turns) => {
        globalThis.indexedDB = new IDBFactory()
        const wire = air()
        const windows = [await windowOf(wire()), await windowOf(wire())] as const
        const collection = newCollection('Mine')
        await windows[0].change({ [collection.id]: put(collection) })
        const items = turns.map(() => newItem(place))
        await Promise.all(
          turns.map((turn, at) =>
            windows[turn ? 0 : 1].change({
              [collection.id]: (present) =>
                withItem((present ?? collection) as Collection, items[at] ?? newItem(place)),
            }),
          ),
        )
        const [kept] = (await windowOf()).get().entries
        expect(kept?.type === 'collection' && kept.items.map(({ id }) => id).sort()).toEqual(
          items.map(({ id }) => id).sort(),
        )
      }),
      { numRuns: 20 },
    )
  })
})

describe('where nothing more can be stored', () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })

  it('it says so at once, keeps what was written in memory, and writes it as soon as there is room', async () => {
    const store = await windowOf()
    const [first, second] = [newAnnotation('note', place, 'first'), newAnnotation('note', place, 'second')]
    const noRoom = full()
    expect(await store.change({ [first.id]: put(first) })).toBe(false)
    expect(store.get().trouble).toBe('full')
    expect([...store.get().unkept]).toEqual([first.id])
    expect(texts(keptIn(store.get()))).toEqual(['first'])
    noRoom.mockRestore()
    expect(await store.change({ [second.id]: put(second) })).toBe(true)
    expect(store.get()).toMatchObject({ trouble: null, unkept: new Set() })
    expect(texts(keptIn((await windowOf()).get())).sort()).toEqual(['first', 'second'])
  })

  it('what stands in the database stays as it is: several changes are written together or not at all', async () => {
    const store = await windowOf()
    const note = newAnnotation('note', place, 'old')
    await store.change({ [note.id]: put(note) })
    full()
    await store.change({ [note.id]: () => undefined, other: put({ ...note, id: 'other' }) })
    vi.restoreAllMocks()
    expect(texts(keptIn((await windowOf()).get()))).toEqual(['old'])
  })

  it('a forbidden database is said, and notes last as long as the page', async () => {
    const told: unknown[] = []
    const wire: Wire = { send: (message) => told.push(message), listen: () => undefined }
    const store = await windowOf(wire, () => Promise.reject(new DOMException('no', 'SecurityError')))
    expect(store.get()).toMatchObject({ isOpen: true, trouble: 'forbidden' })
    const note = newAnnotation('note', place, 'in memory')
    expect(await store.change({ [note.id]: put(note) })).toBe(false)
    expect(texts(keptIn(store.get()))).toEqual(['in memory'])
    // Told all the same: the text of the page waits for a first note to show its marks.
    expect(told).toEqual([{ ids: [note.id] }])
  })
})

describe('another edition of Masar', () => {
  it('that is newer brings its database along: what an older page had kept is carried over', async () => {
    const note = newAnnotation('note', place, 'from version 1')
    const old = await windowOf()
    await old.change({ [note.id]: put(note) })
    const migrations: Migration[] = [
      (database) => void database.createObjectStore('entries', { keyPath: 'id' }),
      async (_, transaction) => {
        const entries = transaction.objectStore('entries')
        for (const entry of await entries.getAll())
          await entries.put({ ...(entry as Entry), colour: 'green' })
      },
    ]
    const newer = await openDatabase({ onGone: () => undefined }, migrations)
    expect(await newer.getAll('entries')).toEqual([{ ...note, colour: 'green' }])
    newer.close()
    // The page of the older edition cannot write over it, and says why.
    const later = newAnnotation('note', place, 'typed in the old page')
    expect(await old.change({ [later.id]: put(later) })).toBe(false)
    expect(old.get().trouble).toBe('newer')
    expect(texts(keptIn(old.get())).sort()).toEqual(['from version 1', 'typed in the old page'])
  })

  it('whose entries this one does not understand: they are not shown, and stay', async () => {
    await windowOf()
    const raw = await openDB(DATABASE)
    await raw.put('entries', { id: 'strange', type: 'drawing' })
    raw.close()
    const store = await windowOf()
    expect(store.get().entries).toEqual([])
    await store.change({ strange: () => newAnnotation('note', place, 'over it') })
    const again = await openDB(DATABASE)
    expect(await again.get('entries', 'strange')).toEqual({ id: 'strange', type: 'drawing' })
    again.close()
  })
})

describe('a database that another window removes', () => {
  it('is begun anew: nothing stale is shown', async () => {
    const store = await windowOf()
    const note = newAnnotation('note', place, 'gone')
    await store.change({ [note.id]: put(note) })
    await new Promise((done) => {
      indexedDB.deleteDatabase(DATABASE).onsuccess = done
    })
    await eventually(() => expect(store.get().entries).toEqual([]))
    const next = newAnnotation('note', place, 'new')
    expect(await store.change({ [next.id]: put(next) })).toBe(true)
    expect(texts(keptIn((await windowOf()).get()))).toEqual(['new'])
  })
})

describe('the order of a collection', () => {
  it('holds the same items after any moves', () => {
    const items = Array.from({ length: 6 }, () => newItem(place))
    const collection = newCollection('Mine', items)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -3, max: 9 }))), (moves) => {
        const after = moves.reduce((each, [item, to]) => moved(each, items[item]?.id ?? '', to), collection)
        expect(after.items.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort())
      }),
    )
    const [first, second] = items
    expect(moved(collection, first?.id ?? '', 1).items.slice(0, 2)).toEqual([second, first])
    expect(withItem(withoutItem(collection, second?.id ?? ''), second ?? newItem(place), 1).items).toEqual(
      items,
    )
  })
})
