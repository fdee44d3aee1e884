/** All that the page works with: the documents that are kept, the one that is open, and what is under way. */
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import type { Encoding } from '../../edition/encoding.ts'
import { NO_WORK, type Work } from '../model/decisions.ts'
import type { KeptDocument, PdfPages } from '../model/kept-document.ts'
import type { OpenDocument } from '../model/open-document.ts'
import type { Row } from '../model/row.ts'
import type { PdfPage, PdfRefusal } from '../pdf/read-pdf.ts'
import { type DocumentStore, type Trouble, troubleIn } from '../store/document-store.ts'
import type { Jobs, Stop } from './jobs.ts'
import { isPdf, LARGEST_FILE, LARGEST_PDF, readPasted, readText, type TextRefusal } from './read-text.ts'

/**
 * Beside what no text or no PDF is refused for:
 * - `scan`: a PDF without any text
 * - `unreadable`: the browser could not read the file
 * - `no-words`: the words of Arabic did not come
 * - `no-worker`: the browser does not let the work be done beside the page, or it ended unexpectedly
 */
type Refusal = TextRefusal | PdfRefusal | 'scan' | 'unreadable' | 'no-words' | 'no-worker'

export interface Task {
  readonly name: string
  readonly stage: 'file' | 'pages' | 'words' | 'diagnosis' | 'repair' | 'opening'
  /** Of pages or of characters; nothing where it can not be told. */
  readonly done: number
  readonly of: number
}

export interface DeskState {
  /** Whether it is known which documents are kept. */
  readonly isRead: boolean
  readonly documents: readonly KeptDocument[]
  readonly trouble: Trouble | null
  readonly task: Task | null
  readonly refused: { readonly name: string; readonly why: Refusal } | null
  readonly open: OpenDocument | null
}

export interface Surroundings {
  readonly store: DocumentStore
  readonly jobs: Jobs
  /** ISO. */
  readonly now: () => string
  readonly newId: () => string
  /** Asks the browser not to give the documents up when room is short. */
  readonly persist: () => void
}

export interface Desk {
  readonly get: () => DeskState
  readonly subscribe: (listener: () => void) => () => void
  readonly readList: () => Promise<void>
  readonly bringText: (text: string, name: string) => void
  readonly bringFile: (file: File) => Promise<void>
  /** Once more, with the password of the PDF that was refused for want of it. */
  readonly unlock: (password: string) => Promise<void>
  readonly cancel: () => void
  /** Goes on with the pages that have been read by now. */
  readonly stopReading: () => void
  readonly open: (id: string) => Promise<void>
  readonly close: () => void
  readonly remove: (id: string) => Promise<void>
  readonly act: (change: (work: Work) => Work) => void
  readonly dismiss: () => void
  /** Told of each document whose repair has come to its end, so that it can be led to. */
  readonly onRepaired: (hear: ((id: string) => void) | null) => void
}

export const NOTHING: DeskState = {
  isRead: false,
  documents: [],
  trouble: null,
  task: null,
  refused: null,
  open: null,
}

interface Source {
  readonly name: string
  readonly origin: KeptDocument['origin']
  readonly text: string
  readonly encoding: Encoding
  readonly pages: PdfPages | null
}

export function desk({ store, jobs, now, newId, persist }: Surroundings): Desk {
  let state = NOTHING
  const listeners = new Set<() => void>()
  /** What is open or was repaired while the page is: also what could not be kept. */
  const here = new Map<string, OpenDocument>()
  let stop: Stop | null = null
  let finishReading: (() => void) | null = null
  /** Takes back what a repair that is given up has written. */
  let takeBack: (() => void) | null = null
  let locked: File | null = null
  let tellRepaired: ((id: string) => void) | null = null
  /** Counts what was begun, so that what was given up has no effect any more. */
  let turn = 0

  const set = (more: Partial<DeskState>) => {
    state = { ...state, ...more }
    for (const listener of listeners) listener()
  }
  const begin = (task: Task): number => {
    stop?.()
    stop = null
    finishReading = null
    takeBack = null
    turn++
    set({ task, refused: null })
    return turn
  }
  const end = () => {
    stop = null
    finishReading = null
    takeBack = null
    turn++
    set({ task: null })
  }
  const refuse = (name: string, why: Refusal) => {
    end()
    set({ refused: { name, why } })
  }
  /** Writes in turn: what was decided on a document after the document. */
  let writing: Promise<void> = Promise.resolve()
  const keep = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work).then(
      () => {
        if (state.trouble !== null) set({ trouble: null })
      },
      (error: unknown) => set({ trouble: troubleIn(error) }),
    )
    return writing
  }
  const listed = (document: KeptDocument) =>
    set({ documents: [document, ...state.documents.filter(({ id }) => id !== document.id)] })

  /** @param unfinished a document whose repair a crash has ended */
  const repair = (source: Source, unfinished: KeptDocument | null = null) => {
    const { name, origin, text, encoding, pages } = source
    const id = unfinished?.id ?? newId()
    const mine = begin({ name, stage: 'words', done: 0, of: text.length })
    const begun: KeptDocument = {
      id,
      version: 1,
      name,
      origin,
      made: unfinished?.made ?? now(),
      encoding,
      characters: text.length,
      pages,
      repaired: null,
    }
    persist()
    // Of what could not be kept whole nothing more is written: it would be taken for finished.
    let failure: unknown = null
    const keepPart = (write: () => Promise<void>) =>
      keep(async () => {
        if (failure !== null) throw failure
        try {
          await write()
        } catch (error) {
          failure = error
          throw error
        }
      })
    void keepPart(() => store.begin(begun, text))
    if (!unfinished) takeBack = () => void keep(() => store.remove(id))
    // It stays in the list, to be gone on with when what was missing is there.
    const fail = (why: Refusal) => {
      listed(begun)
      refuse(name, why)
    }
    const rows: Row[] = []
    let diagnosis: Diagnosis | null = null
    try {
      stop = jobs.repair(text, (message) => {
        if (mine !== turn) return
        if (message.type === 'stage') set({ task: { name, stage: message.stage, done: 0, of: 0 } })
        else if (message.type === 'diagnosis') diagnosis = message.diagnosis
        else if (message.type === 'rows') {
          rows.push(...message.block.rows)
          void keepPart(() => store.addBlock(id, message.block))
          set({ task: { name, stage: 'repair', done: message.done, of: text.length } })
        } else if (message.type === 'failed' || diagnosis === null) {
          fail(message.type === 'failed' && message.why === 'words' ? 'no-words' : 'no-worker')
        } else {
          const document: KeptDocument = {
            ...begun,
            pages: pages && withRows(pages, rows),
            repaired: {
              diagnosis,
              familiarity: message.familiarity,
              rows: rows.length,
              changes: rows.reduce((sum, { changes }) => sum + changes.length, 0),
              doubtful: rows.filter(({ doubts }) => doubts.length > 0).length,
            },
          }
          void keepPart(() => store.finish(document))
          const open = { document, rows, work: NO_WORK }
          here.set(id, open)
          end()
          listed(document)
          set({ open })
          tellRepaired?.(id)
        }
      })
    } catch {
      fail('no-worker')
    }
  }

  const readPages = async (file: File, password: string | undefined) => {
    const { name } = file
    const mine = begin({ name, stage: 'pages', done: 0, of: 0 })
    const pages: PdfPage[] = []
    const finish = () => {
      const source = sourceOfPages(name, pages)
      if (source === null) refuse(name, 'scan')
      else repair(source)
    }
    const data = await file.arrayBuffer().catch(() => null)
    if (mine !== turn) return
    if (data === null) return refuse(name, 'unreadable')
    try {
      stop = jobs.readPdf(data, password, (message) => {
        if (mine !== turn) return
        if (message.type === 'page') {
          pages.push(message.page)
          set({ task: { name, stage: 'pages', done: message.page.number, of: message.page.of } })
        } else if (message.type === 'failed') refuse(name, pages.length > 0 ? 'broken' : 'no-worker')
        else if (message.refused !== null) {
          locked = message.refused === 'broken' ? null : file
          refuse(name, message.refused)
        } else finish()
      })
      finishReading = () => {
        stop?.()
        finish()
      }
    } catch {
      refuse(name, 'no-worker')
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async readList() {
      try {
        const kept = await store.list()
        const others = state.documents.filter(({ id }) => kept.every((document) => document.id !== id))
        set({ isRead: true, documents: [...others, ...kept] })
      } catch (error) {
        set({ isRead: true, trouble: troubleIn(error) })
      }
    },
    bringText(text, name) {
      const read = readPasted(text)
      if ('refused' in read) refuse(name, read.refused)
      else repair({ name, origin: 'pasted', pages: null, ...read })
    },
    async bringFile(file) {
      const { name, size } = file
      const mine = begin({ name, stage: 'file', done: 0, of: 0 })
      locked = null
      if (size > LARGEST_PDF) return refuse(name, 'too-large')
      try {
        const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
        if (mine !== turn) return
        if (isPdf(head)) return readPages(file, undefined)
        if (size > LARGEST_FILE) return refuse(name, 'too-large')
        const read = readText(new Uint8Array(await file.arrayBuffer()))
        if (mine !== turn) return
        if ('refused' in read) refuse(name, read.refused)
        else repair({ name, origin: 'text', pages: null, ...read })
      } catch {
        if (mine === turn) refuse(name, 'unreadable')
      }
    },
    async unlock(password) {
      if (locked) await readPages(locked, password)
    },
    cancel() {
      stop?.()
      takeBack?.()
      end()
    },
    stopReading: () => finishReading?.(),
    async open(id) {
      const known = here.get(id)
      if (known) return set({ open: known, refused: null })
      const document = state.documents.find((each) => each.id === id)
      if (!document || (state.task !== null && state.task.stage !== 'opening')) return
      const mine = begin({ name: document.name, stage: 'opening', done: 0, of: document.repaired?.rows ?? 0 })
      try {
        if (document.repaired === null) {
          const text = await store.textOf(id)
          if (mine !== turn) return
          if (text === null) return refuse(document.name, 'unreadable')
          return repair({ ...document, text }, document)
        }
        const rows: Row[] = []
        for await (const some of store.rowsOf(id)) {
          if (mine !== turn) return
          rows.push(...some)
          set({
            task: { name: document.name, stage: 'opening', done: rows.length, of: document.repaired.rows },
          })
        }
        const work = await store.workOn(id)
        if (mine !== turn) return
        if (rows.length !== document.repaired.rows) return refuse(document.name, 'unreadable')
        const open = { document, rows, work }
        here.set(id, open)
        end()
        set({ open })
      } catch (error) {
        if (mine !== turn) return
        end()
        set({ trouble: troubleIn(error) })
      }
    },
    close: () => set({ open: null }),
    async remove(id) {
      here.delete(id)
      set({
        documents: state.documents.filter((document) => document.id !== id),
        open: state.open?.document.id === id ? null : state.open,
      })
      await keep(() => store.remove(id))
    },
    act(change) {
      const { open } = state
      if (!open) return
      const work = change(open.work)
      if (work === open.work) return
      const next = { ...open, work }
      here.set(open.document.id, next)
      set({ open: next })
      void keep(() => store.keepWork(open.document.id, work))
    },
    dismiss: () => set({ refused: null }),
    onRepaired(hear) {
      tellRepaired = hear
    },
  }
}

/** Null of a PDF in which there is no text at all. */
function sourceOfPages(name: string, pages: readonly PdfPage[]): Source | null {
  const texts = pages.map(({ lines }) => lines.join('\n'))
  if (texts.every((text) => text.trim() === '')) return null
  let line = 0
  const starts = pages.map(({ lines }) => {
    const start = line
    line += Math.max(1, lines.length)
    return start
  })
  const numbers = (which: (page: PdfPage) => boolean) => pages.filter(which).map(({ number }) => number)
  return {
    name,
    origin: 'pdf',
    text: texts.join('\n'),
    encoding: 'utf-8',
    pages: {
      of: pages[0]?.of ?? 0,
      starts,
      broken: numbers(({ isBroken }) => isBroken),
      empty: numbers(({ isBroken, lines }) => !isBroken && lines.length === 0),
    },
  }
}

/** Pages begin with lines; a line that is too long for one row is several. */
function withRows(pages: PdfPages, rows: readonly Row[]): PdfPages {
  const rowOfLine = new Map<number, number>()
  rows.forEach(({ number }, at) => {
    if (!rowOfLine.has(number)) rowOfLine.set(number, at)
  })
  return { ...pages, starts: pages.starts.map((line) => rowOfLine.get(line + 1) ?? 0) }
}
