/**
 * A person's notes: in this browser's database, and in memory as the page shows them. Every change is written at once
 * and told to the other windows; what cannot be written stays in memory, is said to be unkept, and is written with the
 * next change that can.
 */
import * as v from 'valibot'
import { type Entry, entrySchema, isKept } from '../model/entry.ts'
import type { NotesDatabase } from './database.ts'

/**
 * - `forbidden`: the browser allows no database
 * - `full`: there is no room for more
 * - `newer`: the notes belong to a newer edition of Masar
 * - `failed`: anything else
 */
export type Trouble = 'forbidden' | 'full' | 'newer' | 'failed'

export interface NotesState {
  readonly isOpen: boolean
  readonly trouble: Trouble | null
  /** In the order in which they were made; also those that were deleted and can be brought back. */
  readonly entries: readonly Entry[]
  /** Ids of what lasts only as long as this page. */
  readonly unkept: ReadonlySet<string>
}

/** What an entry becomes; undefined for nothing. */
export type Change = (present: Entry | undefined) => Entry | undefined

interface IdentifiedChange {
  readonly id: string
  readonly change: Change
}

export interface NotesStore {
  readonly get: () => NotesState
  readonly subscribe: (listener: () => void) => () => void
  /** Reads what there is, once. */
  readonly open: () => Promise<void>
  /** @returns whether it is kept */
  readonly change: (changes: Readonly<Record<string, Change>>) => Promise<boolean>
}

/** What carries words between windows: a BroadcastChannel, or in tests something simpler. */
export interface Wire {
  readonly send: (message: unknown) => void
  readonly listen: (hear: (message: unknown) => void) => void
}

export interface Surroundings {
  readonly connect: (onGone: (removed: boolean) => void) => Promise<NotesDatabase>
  readonly wire: Wire | null
  /** In milliseconds. */
  readonly now: () => number
  /** Asks the browser not to give the notes up when room is short. */
  readonly persist: () => void
}

export const NOTHING: NotesState = { isOpen: false, trouble: null, entries: [], unkept: new Set() }

const STORE = 'entries'
/** How long something deleted can be brought back. */
const DAYS_KEPT = 30
const DAY = 86_400_000

const message = v.object({ ids: v.array(v.string()) })

const understood = (stored: unknown): Entry | undefined => {
  const read = v.safeParse(entrySchema, stored)
  return read.success ? read.output : undefined
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const byAge = (one: Entry, other: Entry): number =>
  one.created === other.created ? (one.id < other.id ? -1 : 1) : one.created < other.created ? -1 : 1

export function notesStore({ connect, wire, now, persist }: Surroundings): NotesStore {
  let state = NOTHING
  const listeners = new Set<() => void>()
  const entries = new Map<string, Entry>()
  /** Changes that could not be written yet, in order. */
  let waiting: IdentifiedChange[] = []
  /** Changes that the next writing takes along: while one is under way, all that is typed meanwhile. */
  let incoming: IdentifiedChange[] = []
  let nextWriting: Promise<boolean> | null = null
  /** How many changes of an entry are still to be written: until they are, memory is ahead of the database. */
  const ahead = new Map<string, number>()
  let connection: Promise<NotesDatabase> | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let opened: Promise<void> | null = null
  let hasAsked = false

  const publish = (more: Partial<Pick<NotesState, 'isOpen' | 'trouble'>> = {}) => {
    state = {
      ...state,
      ...more,
      entries: [...entries.values()].sort(byAge),
      unkept: new Set(waiting.map(({ id }) => id)),
    }
    for (const listener of listeners) listener()
  }
  const remember = (id: string, entry: Entry | undefined) => {
    if (entry) entries.set(id, entry)
    else entries.delete(id)
  }
  const isAhead = (id: string) => (ahead.get(id) ?? 0) > 0 || waiting.some((each) => each.id === id)

  const database = (): Promise<NotesDatabase> => {
    connection ??= connect((removed) => {
      connection = null
      if (removed) void inTurn(readAll)
    })
    return connection
  }
  const troubleIn = (error: unknown, isOpening: boolean): Trouble => {
    const name = nameOf(error)
    if (name === 'QuotaExceededError') return 'full'
    if (name === 'VersionError') return 'newer'
    return isOpening ? 'forbidden' : 'failed'
  }
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const readAll = async () => {
    try {
      const stored = await (await database()).getAll(STORE)
      const read = stored.flatMap((each) => understood(each) ?? [])
      for (const id of entries.keys()) if (!isAhead(id)) entries.delete(id)
      for (const entry of read) if (!isAhead(entry.id)) entries.set(entry.id, entry)
      publish({ isOpen: true, trouble: waiting.length > 0 ? state.trouble : null })
    } catch (error) {
      connection = null
      publish({ isOpen: true, trouble: troubleIn(error, true) })
    }
  }
  /** What other windows have changed. */
  const readAgain = async (ids: readonly string[]) => {
    try {
      const db = await database()
      const stored = await Promise.all(
        ids.map(async (id) => [id, understood(await db.get(STORE, id))] as const),
      )
      for (const [id, entry] of stored) if (!isAhead(id)) remember(id, entry)
      publish()
    } catch {
      // Whoever changes something here is told what is wrong.
    }
  }
  wire?.listen((heard) => {
    const read = v.safeParse(message, heard)
    if (read.success && opened) void inTurn(() => readAgain(read.output.ids))
  })

  const write = async (changes: typeof waiting): Promise<void> => {
    const db = await database()
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    const written = new Map<string, Entry | undefined>()
    const work = async () => {
      for (const id of new Set(changes.map((each) => each.id))) {
        // On what stands there now, whoever wrote it.
        const stored: unknown = await transaction.store.get(id)
        const present = understood(stored)
        if (stored !== undefined && !present) continue
        const own = changes.filter((each) => each.id === id)
        const next = own.reduce((entry, { change }) => change(entry), present)
        written.set(id, next)
        if (next) await transaction.store.put(next)
        else await transaction.store.delete(id)
      }
    }
    // All of it or nothing: what went wrong in between is not to leave a part behind.
    const undone = (error: unknown) => {
      try {
        transaction.abort()
      } catch {
        // The browser has given it up by itself.
      }
      throw error
    }
    await Promise.all([work().catch(undone), transaction.done])
    for (const [id, entry] of written) if ((ahead.get(id) ?? 0) === 0) remember(id, entry)
    wire?.send({ ids: [...written.keys()] })
  }
  const writeIncoming = async (): Promise<boolean> => {
    const changes = incoming
    incoming = []
    nextWriting = null
    for (const { id } of changes) ahead.set(id, (ahead.get(id) ?? 1) - 1)
    const before = waiting
    const writeAll = () => write([...before, ...changes])
    try {
      // A connection that another window had closed meanwhile is made anew.
      await writeAll().catch((error: unknown) => {
        if (nameOf(error) !== 'InvalidStateError') throw error
        connection = null
        return writeAll()
      })
      waiting = waiting.filter((each) => !before.includes(each))
      publish({ trouble: null })
      return true
    } catch (error) {
      const isOpening = (await connection?.then(() => false).catch(() => true)) ?? true
      if (isOpening) connection = null
      waiting = [...waiting, ...changes]
      publish({ trouble: troubleIn(error, isOpening) })
      // What waits in this window for a first note shows also one that is not stored.
      wire?.send({ ids: changes.map(({ id }) => id) })
      return false
    }
  }
  const change = (wanted: Readonly<Record<string, Change>>): Promise<boolean> => {
    const changes = Object.entries(wanted).map(([id, each]) => ({ id, change: each }))
    for (const { id, change: each } of changes) {
      remember(id, each(entries.get(id)))
      ahead.set(id, (ahead.get(id) ?? 0) + 1)
    }
    publish()
    if (!hasAsked) {
      hasAsked = true
      persist()
    }
    incoming.push(...changes)
    nextWriting ??= inTurn(writeIncoming)
    return nextWriting
  }
  const dropOld = async () => {
    const before = new Date(now() - DAYS_KEPT * DAY).toISOString()
    const isOld = (entry: Entry | undefined) => entry?.deleted !== undefined && entry.deleted < before
    const old = [...entries.values()].filter(isOld)
    if (old.length === 0) return
    await change(Object.fromEntries(old.map(({ id }) => [id, (entry) => (isOld(entry) ? undefined : entry)])))
  }
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open() {
      opened ??= inTurn(readAll).then(dropOld)
      return opened
    },
    change,
  }
}

/** What a person has, without what they have deleted. */
export const keptIn = ({ entries }: NotesState): Entry[] => entries.filter(isKept)
