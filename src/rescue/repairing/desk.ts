/** All that the page works with: the documents that are kept, the one that is open, and what is under way. */
import type { Work } from '../model/decisions.ts'
import { type DocumentStore, troubleIn } from '../store/document-store.ts'
import { fileBeingRead, keepFileBeingRead } from '../store/drafts.ts'
import type { Windows } from '../store/windows.ts'
import { type Bringing, bringing } from './bringing.ts'
import { type DeskState, deskStore } from './desk-state.ts'
import type { Jobs } from './jobs.ts'
import { keeping } from './keeping.ts'
import { underWay } from './under-way.ts'

export interface Surroundings {
  readonly store: DocumentStore
  readonly jobs: Jobs
  readonly windows: Windows
  /** ISO. */
  readonly now: () => string
  readonly newId: () => string
  /** Asks the browser not to give the documents up when room is short. */
  readonly persist: () => void
}

export interface Desk extends Omit<Bringing, 'goOn'> {
  readonly get: () => DeskState
  readonly subscribe: (listener: () => void) => () => void
  readonly readList: () => Promise<void>
  readonly cancel: () => void
  /** Goes on with the pages that have been read by now. */
  readonly stopReading: () => void
  readonly open: (id: string) => Promise<void>
  readonly close: () => void
  /** Tells the other windows that this one is gone with what it has open, or is back. */
  readonly leave: () => void
  readonly comeBack: () => void
  readonly remove: (id: string) => Promise<void>
  readonly keepAgain: () => Promise<void>
  readonly act: (change: (work: Work) => Work) => void
  readonly dismiss: () => void
  /** Told of each document whose repair has come to its end, so that it can be led to, and of the text that was brought. */
  readonly onRepaired: (hear: ((id: string, text: string) => void) | null) => void
}

export function desk({ store, jobs, windows, now, newId, persist }: Surroundings): Desk {
  const { get, set, subscribe } = deskStore()
  const tasks = underWay({ get, set, subscribe })
  const kept = keeping(store, { get, set, subscribe }, windows)
  let tellRepaired: ((id: string, text: string) => void) | null = null
  const { goOn, ...brought } = bringing({
    jobs,
    keeping: kept,
    tasks,
    now,
    newId,
    persist,
    onRepaired(open, text) {
      kept.show(open)
      tellRepaired?.(open.document.id, text)
    },
  })

  const open = async (id: string) => {
    if (get().open?.document.id === id) return
    const known = kept.inMemory(id)
    if (known) return kept.show(known)
    const { documents, task } = get()
    const document = documents.find((each) => each.id === id)
    if (!document || (task !== null && task.stage !== 'opening')) return
    const { name, repaired } = document
    const of = repaired?.rows ?? 0
    const turn = tasks.begin({ name, stage: 'opening', done: 0, of })
    try {
      const rows =
        repaired === null
          ? []
          : await kept.rowsOf(id, (done) => {
              if (turn.isOver()) return 'enough'
              tasks.show({ name, stage: 'opening', done, of })
              return 'more'
            })
      if (turn.isOver()) return
      // Not repaired to its end, or not all there: the rules say the same again.
      if (repaired === null || rows.length !== of) {
        const text = await kept.textOf(id)
        if (turn.isOver()) return
        return text === null ? tasks.refuse(name, 'unreadable') : goOn(document, text)
      }
      const work = await kept.workOn(id)
      if (turn.isOver()) return
      tasks.end()
      kept.show({ document, rows, work })
    } catch (error) {
      if (turn.isOver()) return
      tasks.end()
      set({ trouble: troubleIn(error) })
    }
  }

  return {
    ...brought,
    get,
    subscribe,
    open,
    async readList() {
      await kept.readList()
      const name = fileBeingRead()
      if (name !== null && get().task === null) set({ refused: { name, why: 'broken-off' } })
    },
    cancel: tasks.cancel,
    stopReading: tasks.stopReading,
    close: kept.hide,
    leave: () => kept.tell('closed'),
    comeBack: () => kept.tell('opened'),
    remove: kept.remove,
    keepAgain: kept.keepAgain,
    act: kept.decide,
    dismiss() {
      keepFileBeingRead(null)
      set({ refused: null })
    },
    onRepaired(hear) {
      tellRepaired = hear
    },
  }
}
