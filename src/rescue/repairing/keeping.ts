/**
 * Keeps documents and what is decided on them: in this browser's database, and in memory as far as they are open or
 * could not be written. What another window decides on a document holds here as well.
 */
import { NO_WORK, type Work } from '../model/decisions.ts'
import type { KeptDocument } from '../model/kept-document.ts'
import type { OpenDocument } from '../model/open-document.ts'
import type { Row, RowBlock } from '../model/row.ts'
import { type DocumentStore, troubleIn } from '../store/document-store.ts'
import type { Windows } from '../store/windows.ts'
import type { DeskStore } from './desk-state.ts'

type Change = (work: Work) => Work

/** A document that is being written while it is repaired. */
interface Writing {
  readonly add: (block: RowBlock) => void
  readonly finish: (open: OpenDocument) => void
  /** Leaves it in the list as one whose repair was not finished. */
  readonly leave: () => void
  readonly takeBack: () => void
}

export interface Keeping {
  readonly readList: () => Promise<void>
  readonly begin: (document: KeptDocument, text: string) => Writing
  /** What is in memory of it: also what could not be kept. */
  readonly inMemory: (id: string) => OpenDocument | undefined
  readonly show: (open: OpenDocument) => void
  readonly hide: () => void
  /** Tells the other windows that the open document is left here, or is here again. */
  readonly tell: (type: 'closed' | 'opened') => void
  /** @param onRows told how many rows there are by now; not asked for more when it says so */
  readonly rowsOf: (id: string, onRows: (count: number) => 'more' | 'enough') => Promise<Row[]>
  readonly textOf: (id: string) => Promise<string | null>
  readonly workOn: (id: string) => Promise<Work>
  readonly decide: (change: Change) => void
  readonly remove: (id: string) => Promise<void>
  /** Keeps the document that is open once more, after another window has removed it. */
  readonly keepAgain: () => Promise<void>
}

/** How many rows are written at once. */
const BLOCK = 500

export function keeping(store: DocumentStore, { get, set }: DeskStore, windows: Windows): Keeping {
  const memory = new Map<string, OpenDocument>()
  /** Documents that are being repaired here: to the list they are none yet. */
  const inHand = new Set<string>()
  /** Documents that could not be written, or not whole. */
  const unkept = new Set<string>()
  /** What was decided on a document and is not written yet. */
  const unwritten = new Map<string, readonly Change[]>()

  /** Writes in turn: what was decided on a document after the document. */
  let writing: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = writing.then(work)
    writing = turn.catch(() => undefined)
    return turn
  }
  const isAllKept = () => unkept.size === 0 && unwritten.size === 0
  const keep = (work: () => Promise<void>): Promise<void> =>
    inTurn(work).then(
      () => {
        if (get().trouble !== null && isAllKept()) set({ trouble: null })
      },
      (error: unknown) => set({ trouble: troubleIn(error) }),
    )

  const list = (document: KeptDocument) =>
    set({ documents: [document, ...get().documents.filter(({ id }) => id !== document.id)] })
  const put = (open: OpenDocument) => {
    memory.set(open.document.id, open)
    if (get().open?.document.id === open.document.id) set({ open })
  }
  const isShown = (id: string) => get().open?.document.id === id

  const writeWhole = async (open: OpenDocument) => {
    const { document, rows, work } = open
    const { id } = document
    await store.begin(document, rows.map(({ source, end }) => source + end).join(''))
    for (let from = 0; from < rows.length; from += BLOCK)
      await store.addBlock(id, { from, rows: rows.slice(from, from + BLOCK) })
    await store.changeWork(id, () => work)
    unkept.delete(id)
    unwritten.delete(id)
    windows.tell({ type: 'listed' })
  }
  /** Once there may be room again. */
  const writeUnkept = async () => {
    for (const id of unkept) {
      const open = memory.get(id)
      if (open) await writeWhole(open)
    }
  }

  const writeWork = (id: string) =>
    keep(async () => {
      const changes = unwritten.get(id) ?? []
      if (changes.length === 0) return
      const work = await store.changeWork(id, (stored) => changes.reduce((so, change) => change(so), stored))
      if (work === null) {
        if (isShown(id)) set({ elsewhere: 'removed' })
        unwritten.delete(id)
        return
      }
      const later = (unwritten.get(id) ?? []).slice(changes.length)
      if (later.length > 0) unwritten.set(id, later)
      else {
        unwritten.delete(id)
        // With what another window decided in the meantime.
        const open = memory.get(id)
        if (open) put({ ...open, work })
      }
      windows.tell({ type: 'changed', id })
    })

  const readList = async () => {
    try {
      const kept = await inTurn(store.list)
      const here = get().documents.filter(({ id }) => unkept.has(id))
      set({
        isRead: true,
        documents: [...here, ...kept.filter(({ id }) => !inHand.has(id) && !unkept.has(id))],
      })
    } catch (error) {
      set({ isRead: true, trouble: troubleIn(error) })
    }
  }

  const forget = (id: string) => set({ documents: get().documents.filter((document) => document.id !== id) })

  windows.listen((message) => {
    if (message.type === 'listed') {
      if (get().isRead) void readList()
      return
    }
    const { id } = message
    if (message.type === 'removed') {
      forget(id)
      if (inHand.has(id)) unkept.add(id)
      else if (isShown(id)) set({ elsewhere: 'removed' })
      else if (!unkept.has(id)) memory.delete(id)
    } else if (message.type === 'changed') {
      if (!memory.has(id)) return
      if (isShown(id)) set({ elsewhere: 'changed' })
      void inTurn(() => store.workOn(id)).then(
        (work) => {
          const open = memory.get(id)
          if (!open || unwritten.has(id)) return
          put({ ...open, work })
        },
        (error: unknown) => set({ trouble: troubleIn(error) }),
      )
    } else if (isShown(id) && get().elsewhere !== 'removed') {
      const isOpen = message.type !== 'closed'
      set({ elsewhere: isOpen ? (get().elsewhere ?? 'open') : null })
      // After a window that has left there may be one more.
      if (message.type !== 'open-too') windows.tell({ type: isOpen ? 'open-too' : 'opened', id })
    }
  })

  const tell = (type: 'closed' | 'opened') => {
    const { open } = get()
    if (open) windows.tell({ type, id: open.document.id })
  }
  const hide = () => {
    if (!get().open) return
    tell('closed')
    set({ open: null, elsewhere: null })
  }

  return {
    readList,
    hide,
    tell,
    begin(document, text) {
      const { id } = document
      inHand.add(id)
      forget(id)
      // Of what could not be kept whole nothing more is written: it would be taken for finished.
      let failure: unknown = null
      const keepPart = (write: () => Promise<void>) =>
        keep(async () => {
          if (failure !== null) throw failure
          try {
            await write()
          } catch (error) {
            failure = error
            unkept.add(id)
            throw error
          }
        })
      void keepPart(() => store.begin(document, text))
      return {
        add: (block) => void keepPart(() => store.addBlock(id, block)),
        finish(open) {
          void keepPart(async () => {
            // What another window took for left lying, and removed.
            if (unkept.has(id)) return writeWhole(open)
            await store.finish(open.document)
            windows.tell({ type: 'listed' })
          })
          inHand.delete(id)
          memory.set(id, open)
          list(open.document)
        },
        leave() {
          inHand.delete(id)
          list(document)
        },
        takeBack() {
          inHand.delete(id)
          unkept.delete(id)
          void keep(() => store.remove(id))
        },
      }
    },
    inMemory: (id) => memory.get(id),
    show(open) {
      hide()
      memory.set(open.document.id, open)
      set({ open, elsewhere: null, refused: null })
      tell('opened')
    },
    async rowsOf(id, onRows) {
      const rows: Row[] = []
      for await (const some of store.rowsOf(id)) {
        rows.push(...some)
        if (onRows(rows.length) === 'enough') break
      }
      return rows
    },
    textOf: (id) => inTurn(() => store.textOf(id)),
    workOn: (id) => inTurn(() => store.workOn(id)).catch(() => NO_WORK),
    decide(change) {
      const { open, elsewhere } = get()
      if (!open) return
      const work = change(open.work)
      if (work === open.work) return
      put({ ...open, work })
      const { id } = open.document
      // It goes with the whole of the document when that can be kept.
      if (unkept.has(id) || elsewhere === 'removed') return
      unwritten.set(id, [...(unwritten.get(id) ?? []), change])
      void writeWork(id)
    },
    async remove(id) {
      memory.delete(id)
      unkept.delete(id)
      unwritten.delete(id)
      forget(id)
      if (isShown(id)) hide()
      await keep(async () => {
        await store.remove(id)
        windows.tell({ type: 'removed', id })
      })
      if (unkept.size > 0) await keep(writeUnkept)
    },
    async keepAgain() {
      const { open } = get()
      if (!open) return
      unkept.add(open.document.id)
      list(open.document)
      set({ elsewhere: null })
      await keep(() => writeWhole(open))
    },
  }
}
